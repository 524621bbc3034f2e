// After `npm pack`: a package without the library installs, and then `import 'assay'` fails.
import { existsSync } from 'node:fs'

if (!existsSync('lib/index.js')) {
  console.error('The package has no library: run `npm ci && npm run build`, then pack again.')
  process.exitCode = 1
}
