// The yardstick: what any reader of JSON lines in JavaScript must do. 256 KiB reads, newline scan, parse, touch one field.
import { closeSync, openSync, readSync } from 'node:fs'

const descriptor = openSync(process.argv[2], 'r')
const buffer = Buffer.allocUnsafe(256 << 10)
let rest = Buffer.alloc(0)
let touched = 0
for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
  let start = 0
  if (rest.length > 0) {
    start = buffer.indexOf(10) + 1
    const line = Buffer.concat([rest, buffer.subarray(0, start - 1)])
    touched += JSON.parse(line.utf8Slice(0, line.length)).tool.length
  }
  for (let end = buffer.indexOf(10, start); end >= 0 && end < read; end = buffer.indexOf(10, start)) {
    touched += JSON.parse(buffer.utf8Slice(start, end)).tool.length
    start = end + 1
  }
  rest = Buffer.from(buffer.subarray(start, read))
}
closeSync(descriptor)
console.log(touched)
