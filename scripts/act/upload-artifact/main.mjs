import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

// act copies this folder; the client stays where npm put it.
const { DefaultArtifactClient } = await import(process.env.ARTIFACT_CLIENT)
const folder = resolve(process.env.GITHUB_WORKSPACE, process.env.INPUT_PATH)
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
  : []
if (files.length > 0) {
  const { id } = await new DefaultArtifactClient().uploadArtifact(process.env.INPUT_NAME, files, folder)
  console.log(`Uploaded ${files.length} files as artifact ${id}`)
} else {
  const level = process.env['INPUT_IF-NO-FILES-FOUND']
  console.log(`::${level === 'error' ? 'error' : 'warning'}::No files were found in ${process.env.INPUT_PATH}`)
  if (level === 'error') process.exitCode = 1
}
