import { appendFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'

const file = join(process.env.RUNNER_TEMP, 'claude-execution-output.json')
cpSync(join(process.env.AGENT_SESSIONS, 'claude-execution-output.json'), file)
appendFileSync(process.env.GITHUB_OUTPUT, `execution_file=${file}\n`)
