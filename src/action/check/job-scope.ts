import { resolve } from 'node:path'
import { isInside } from '../../io/is-inside.js'
import { type OpenScope, openScope } from '../../library/open-scope.js'
import { AssayError } from '../../model/problem.js'
import type { GithubContext } from '../github-context.js'
import { type ActionInputs, inputOf } from '../read-inputs.js'

/** Events of which no change that waits for its review brought the files. */
const ofTheRepository = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run']

/**
 * Which traces the job checks.
 * @throws {AssayError} `E_ACTION_INPUT`, `E_STATE_INVALID`
 */
export function openJobScope(
  { scope }: ActionInputs,
  { event, workspace, temporary }: Pick<GithubContext, 'event' | 'workspace' | 'temporary'>,
): Promise<OpenScope> {
  const { state } = scope
  if (state !== undefined) {
    if (!ofTheRepository.includes(event))
      throw wrong(
        `The input \`state\` is not allowed with the event ${event}: a change could contain a state file that marks its traces as checked.`,
        `Omit \`state\`, or run the workflow on ${ofTheRepository.join(', ')}.`,
      )
    const path = resolve(workspace, state)
    if (![workspace, temporary].some((folder) => folder !== undefined && isInside(folder, path)))
      throw wrong('The input `state` is outside the workspace.', 'Use a file in the workspace or in `runner.temp`.')
  }
  return openScope(scope, workspace, (key) => `\`${inputOf(key)}\``)
}

function wrong(message: string, remedy: string): AssayError {
  return new AssayError({ code: 'E_ACTION_INPUT', level: 'error', message, remedy })
}
