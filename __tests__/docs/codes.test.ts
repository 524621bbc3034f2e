import { expect, it } from 'vitest'
import { codeFamilies } from '../../src/codes/index.js'

/** `docs/codes.md` is written by this test: `npx vitest run __tests__/docs/codes.test.ts -u`. */
it('docs/codes.md says what the tables of codes say', async () => {
  const families = codeFamilies.map(({ title, codes }) => {
    const entries = Object.entries(codes).map(
      ([code, { title, level, meaning, remedy }]) =>
        `### ${code}\n\n**${title}** (${level})\n\n${meaning}\n\n*What to do:* ${remedy}\n`,
    )
    return `## ${title}\n\n${entries.join('\n')}`
  })
  const page = `# Codes\n\nEvery code that Assay can print, generated from \`src/codes/\`. \`assay explain CODE\` prints the same. \`E_\` codes are errors, \`W_\` codes are warnings or\nnotes; a policy can change the level of findings (\`levels\`). Sequence rules have no code: their findings have the id of the rule, and\n\`assay explain RULE\` explains it.\n\n${families.join('\n')}`
  await expect(page).toMatchFileSnapshot('../../docs/codes.md')
})
