import { join } from 'node:path'
import type { NamedFolder } from './find-traces.js'

/** Where the programs that run agents leave what they recorded, on a person's machine or a runner. */
export interface AgentPlace {
  /** As people call it. */
  readonly agent: string
  readonly folder: NamedFolder
  /** Patterns of its sessions, relative to the folder. */
  readonly sessions: readonly string[]
  /** A checkout that the folder lies in, which may be a stranger's: no link in it leads out of it. */
  readonly within?: string | undefined
  /** A file holds all sessions of a run, one after another: it is left out only if all of them are known. */
  readonly holdsSeveral?: boolean | undefined
}

export interface Machine {
  /** The home of the person, or of the runner's user. */
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** A folder of this job, if there is one. */
  readonly temporary?: string | undefined
  /** Where a job's checkout is, below which an action may leave files of its own. */
  readonly workspace?: string | undefined
}

/** Of a session that two places hold, the first is read: what the action wrote knows more than the program's own file. */
export function agentPlaces(machine: Machine): readonly AgentPlace[] {
  const { temporary, workspace } = machine
  const { claude, codex, gemini, copilot, workflows } = foldersOf(machine)
  return [
    ...(temporary === undefined
      ? []
      : [place('Claude Code', { name: 'RUNNER_TEMP', path: temporary }, 'claude-execution-output.json')]),
    place('Claude Code', claude, 'projects/*/*.jsonl', 'projects/*/*/subagents/*.jsonl'),
    // Those that Codex compressed cannot be read yet, which is then said: they must not be missed in silence.
    place('Codex', codex, 'sessions/*/*/*/rollout-*.jsonl', 'sessions/*/*/*/rollout-*.jsonl.zst'),
    place('Gemini CLI', gemini, 'tmp/*/chats/*.json', 'tmp/*/chats/*.jsonl'),
    // Telemetry holds no results: only of sessions of which there is nothing else.
    ...(workspace === undefined
      ? []
      : [
          {
            ...place(
              'Gemini CLI',
              { name: 'gemini-artifacts', path: join(workspace, 'gemini-artifacts') },
              'telemetry.log',
            ),
            within: workspace,
            holdsSeveral: true,
          },
        ]),
    place('Copilot CLI', copilot, 'session-state/*/events.jsonl'),
    place('Copilot CLI', workflows, 'sandbox/agent/logs/copilot-session-state/*/events.jsonl'),
  ]
}

/** Folders below which a workflow may name files, though they are outside of the workspace. */
export function agentFolders(machine: Machine): readonly NamedFolder[] {
  const { temporary } = machine
  return [
    ...(temporary === undefined ? [] : [{ name: 'RUNNER_TEMP', path: temporary }]),
    ...Object.values(foldersOf(machine)),
  ]
}

function foldersOf({ home, env }: Machine) {
  const own = (variable: string, name: string): NamedFolder => {
    const path = env[variable]
    return path ? { name: variable, path } : { name: `~/${name}`, path: join(home, name) }
  }
  return {
    claude: own('CLAUDE_CONFIG_DIR', '.claude'),
    codex: own('CODEX_HOME', '.codex'),
    gemini: env.GEMINI_CLI_HOME
      ? { name: 'GEMINI_CLI_HOME/.gemini', path: join(env.GEMINI_CLI_HOME, '.gemini') }
      : { name: '~/.gemini', path: join(home, '.gemini') },
    copilot: own('COPILOT_HOME', '.copilot'),
    workflows: { name: '/tmp/gh-aw', path: '/tmp/gh-aw' },
  }
}

function place(agent: string, folder: NamedFolder, ...sessions: readonly string[]): AgentPlace {
  return { agent, folder, sessions }
}
