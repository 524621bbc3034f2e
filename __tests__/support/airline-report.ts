import type { ReportFormat } from '../../src/reporters/index.js'
import { runCli } from './run-cli.js'

/** A report of `examples/airline`, as a user gets it. */
export async function airlineReport(format: ReportFormat, flags: readonly string[] = []): Promise<string> {
  const { stdout, stderr } = await runCli(['check', 'examples/airline', '--format', format, ...flags])
  if (stderr !== '') throw new Error(stderr)
  return stdout
}
