/**
 * Why files are not read that were found where traces are searched. Each reason begins with `file`, which reporters count in
 * place of records.
 */
export const leftOutFiles = {
  excluded: 'file excluded by a pattern',
  otherEnding: 'file with another ending than .jsonl, .ndjson, .json, .traj, .eval, .gz, .zst or .parquet',
  dangling: 'file linked to nowhere',
  outside: 'file linked to a place outside of the workspace',
  linkedFolder: 'file linked to a folder, which is not searched',
  irregular: 'file that cannot be read to an end (pipe, socket or device)',
  hidden: 'file or folder that is hidden, or called node_modules',
  unknown: 'file of no known trace format',
  earlier: 'file of an agent that is older than the job, or than was asked for',
  closed: 'file or folder of an agent that cannot be searched',
  repeated: 'file of an agent whose session another file holds',
} as const
