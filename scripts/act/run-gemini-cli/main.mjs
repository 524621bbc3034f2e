import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const [sessions, workspace] = [process.env.AGENT_SESSIONS, process.env.GITHUB_WORKSPACE]
const at = (name) => join(workspace, name)
mkdirSync(at('.gemini'), { recursive: true })
mkdirSync(at('gemini-artifacts'), { recursive: true })
// The program writes where its settings say; the action copies that, or makes an empty file.
const { telemetry } = JSON.parse(process.env.INPUT_SETTINGS || '{}')
if (telemetry?.enabled) cpSync(join(sessions, 'gemini-telemetry.log'), at(telemetry.outfile))
cpSync(
  join(sessions, 'gemini-chat.jsonl'),
  join(homedir(), '.gemini/tmp/repo/chats/session-2026-11-30T19-00-185b9026.jsonl'),
)
writeFileSync(at('gemini-artifacts/stdout.log'), '{"response":"Done."}')
writeFileSync(at('gemini-artifacts/stderr.log'), '')
if (existsSync(at('.gemini/telemetry.log'))) cpSync(at('.gemini/telemetry.log'), at('gemini-artifacts/telemetry.log'))
else writeFileSync(at('gemini-artifacts/telemetry.log'), '')
