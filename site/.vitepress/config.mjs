import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

// DOCS_SOURCE, a checkout, DOCS_VERSION and DOCS_VERSIONS come from scripts/docs-site.mjs, which builds one site a version.
const site = dirname(dirname(fileURLToPath(import.meta.url)))
const root = resolve(process.env.DOCS_SOURCE ?? dirname(site))
const docs = join(root, 'docs')
const version = process.env.DOCS_VERSION ?? 'main'
const versions = (process.env.DOCS_VERSIONS ?? version).split(' ')
const repository = process.env.DOCS_REPOSITORY ?? 'https://github.com/your-org/assay-action'

/** Where the versions stand next to one another. */
const home = process.env.DOCS_HOME ?? '/'

const sections = [
  ['Start', ['quickstart', 'recipes', 'troubleshooting', 'glossary']],
  ['Policies', ['policy', 'policy-reference', 'presets', 'baseline', 'shared-policy', 'codes']],
  ['Traces', ['recording', 'trace-formats', 'agents-in-ci', 'mcp-contract', 'python']],
  ['Where it runs', ['action', 'cli', 'reporters', 'your-copy']],
  [
    'Other CI systems',
    ['ci/gitlab', 'ci/circleci', 'ci/jenkins', 'ci/bitbucket', 'ci/buildkite', 'ci/azure-pipelines'],
  ],
  ['Evidence', ['evidence-bundle']],
  ['About', ['compare', 'performance', 'scale', 'architecture', 'adding', 'decisions/README']],
]
const titles = {
  'decisions/README': 'Decisions',
  baseline: 'Waivers and baselines',
  'agents-in-ci': 'Coding agents in CI',
  'mcp-contract': 'MCP contracts',
  'your-copy': 'Your copy of the action',
  compare: 'Comparison',
  adding: 'Extending',
  cli: 'Command line',
  action: 'GitHub Action',
  'ci/gitlab': 'GitLab CI',
  'ci/circleci': 'CircleCI',
}

export default defineConfig({
  title: 'Assay',
  description: 'Checks the recorded tool calls of AI agents against a policy, in CI.',
  lang: 'en',
  srcDir: relative(site, docs),
  base: process.env.DOCS_BASE ?? '/',
  rewrites: { 'README.md': 'index.md', 'decisions/README.md': 'decisions/index.md' },
  cleanUrls: false,
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  // A link to a page that is not there fails the build.
  ignoreDeadLinks: false,
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => {
      md.core.ruler.push('links-out-of-docs', outOfDocs)
      withoutTemplates(md.renderer.rules, 'text')
      withoutTemplates(md.renderer.rules, 'code_inline')
    },
  },
  vite: { plugins: [vueFromHere()], build: { chunkSizeWarningLimit: 2000 } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Quickstart', link: '/quickstart' },
      { text: 'Policy', link: '/policy' },
      { text: 'Action', link: '/action' },
      { text: version, items: versions.map((text) => ({ text, link: `${home}${text}/`, target: '_self' })) },
    ],
    sidebar: [...sections, ['More', unlisted()]]
      .map(([text, pages]) => ({
        text,
        items: pages.filter((page) => existsSync(join(docs, `${page}.md`))).map(pageItem),
      }))
      .filter(({ items }) => items.length > 0),
    socialLinks: [{ icon: 'github', link: repository }],
  },
})

/** The pages are text: `{{ … }}` in them is not a template. */
function withoutTemplates(rules, name) {
  const render = rules[name]
  rules[name] = (...args) => render(...args).replaceAll('{{', '&#123;{')
}

/** A new page is found before somebody gives it a place above. */
function unlisted() {
  const listed = new Set(['README', ...sections.flatMap(([, pages]) => pages)])
  const pages = readdirSync(docs).filter((name) => name.endsWith('.md'))
  return pages.map((name) => name.slice(0, -'.md'.length)).filter((page) => !listed.has(page))
}

/** The pages stand outside of this folder, and what they are compiled to imports its packages. */
function vueFromHere() {
  return {
    name: 'vue-from-here',
    enforce: 'pre',
    resolveId(source, importer, options) {
      if (!/^vue($|\/)/.test(source)) return undefined
      if (options.ssr) return { id: source, external: true }
      if (!importer?.startsWith(docs)) return undefined
      return this.resolve(source, join(site, '.vitepress/config.mjs'), { ...options, skipSelf: true })
    },
  }
}

function pageItem(page) {
  const name = page.split('/').at(-1).replaceAll('-', ' ')
  return {
    text: titles[page] ?? name[0].toUpperCase() + name.slice(1),
    link: `/${page.replace(/README$/, 'index')}`,
  }
}

/** Links to files of the repository other than pages lead there, at this version; one that does not exist fails the build. */
function outOfDocs({ tokens, env }) {
  for (const token of tokens.flatMap((it) => it.children ?? [])) {
    const href = token.type === 'link_open' ? token.attrGet('href') : null
    if (href === null || /^([a-z]+:|#|\/)/i.test(href)) continue
    const [path, fragment] = href.split('#')
    const file = resolve(docs, dirname(env.relativePath.replace(/index\.md$/, 'README.md')), decodeURIComponent(path))
    if (!existsSync(file)) throw new Error(`${env.relativePath} links to ${href}, which does not exist.`)
    const inside = relative(docs, file)
    if (!inside.startsWith('..') && file.endsWith('.md')) continue
    const below = relative(root, file).split(sep).join('/')
    token.attrSet('href', `${repository}/blob/${version}/${below}${fragment === undefined ? '' : `#${fragment}`}`)
  }
}
