import { summary } from '@actions/core'

type Variables = Readonly<Record<string, string | undefined>>

/** Does something with the variables that a runner would set, and no others of a runner. */
export async function withVariables<T>(variables: Variables, work: () => T | Promise<T>): Promise<T> {
  const before = { ...process.env }
  for (const name of Object.keys(process.env))
    if (/^(INPUT|GITHUB|RUNNER|ACTIONS|GITEA|FORGEJO)_/.test(name)) delete process.env[name]
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value
  // The toolkit looks for the file once a process; here a process is many steps.
  Reflect.set(summary, '_filePath', undefined)
  try {
    return await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** `with:` of a step as the runner hands it over: names in upper case, spaces replaced; a dash stays. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs)
  return Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]))
}
