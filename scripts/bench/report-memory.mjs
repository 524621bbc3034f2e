// Preloaded with --import: writes the peak resident set, in KiB, to descriptor 2 when the process ends.
process.on('exit', () => process.stderr.write(`\nmaxrss ${process.resourceUsage().maxRSS}\n`))
