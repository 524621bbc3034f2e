import { cpSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

// The action's default: the home of the runner's user.
const file = join(homedir(), '.codex/sessions/2026/11/30/rollout-2026-11-30T19-00-00-01a22e00.jsonl')
cpSync(join(process.env.AGENT_SESSIONS, 'codex-rollout.jsonl'), file)
