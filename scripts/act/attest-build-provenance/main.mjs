const [name, digest] = [process.env['INPUT_SUBJECT-NAME'], process.env['INPUT_SUBJECT-DIGEST']]
if (!name || !/^sha256:[0-9a-f]{64}$/.test(digest ?? '')) {
  console.log(`::error::${digest} is not a digest of ${name}`)
  process.exitCode = 1
} else console.log(`Would attest ${name} ${digest}`)
