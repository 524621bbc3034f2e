// Starts the engine. Old syntax on purpose: a Node.js that is too old must get to say so.
'use strict'
var fs = require('fs')
var path = require('path')

var version = process.versions.node.split('.')
var isOld = Number(version[0]) < 20 || (Number(version[0]) === 20 && Number(version[1]) < 15)
if (isOld) {
  process.stderr.write(
    'error E_ENGINE_NODE  Assay needs Node.js 20.15 or later; ' + process.execPath + ' is ' + process.versions.node + '.\n' +
      '  → Run: pip install "assay[node] @ WHEEL" (its address or path), or install a newer Node.js, or name one in ASSAY_NODE.\n'
  )
  process.exitCode = 3
} else {
  // In the package, or in a checkout of the repository.
  var packed = path.join(__dirname, 'js', 'index.js')
  var engine = fs.existsSync(packed) ? packed : path.join(__dirname, '..', '..', '..', '..', 'dist', 'cli', 'index.js')
  try {
    require(engine)
  } catch (error) {
    process.stderr.write(String((error && error.stack) || error) + '\n')
    process.exitCode = 3
  }
}
