// The rooms of src/ and what each may import (docs/architecture.md has the same table in words).
// A room that is not named here may import nothing outside itself.

/** room → [what it may import, why no more] */
const rooms = {
  model: [[], 'the nouns stand alone, so that every room can share them'],
  canonical: [['model'], 'canonical bytes and digests are the same for everyone and know no format'],
  text: [['model'], 'string safety is pure: an escaper that knew a reporter would escape for it only'],
  codes: [['model'], 'the words of a problem stand apart from detecting it'],
  json: [['model'], 'values whose shape nobody promised are read the same way everywhere'],
  wire: [['model', 'text', 'json'], 'what a provider sends is understood once, and kept as it was sent'],
  calls: [
    ['model', 'text', 'canonical', 'json', 'wire'],
    'what a call means is decided once, for formats, recorders and store',
  ],
  traces: [
    ['model', 'text', 'codes', 'canonical', 'json', 'wire', 'calls'],
    'a format maps records to calls; it never evaluates them',
  ],
  definitions: [['model', 'json'], 'a tool definition is read the same way, whatever is made of it'],
  contract: [
    ['model', 'text', 'codes', 'canonical', 'json', 'definitions'],
    'what a server offers is compared without knowing how it was asked',
  ],
  policy: [
    ['model', 'text', 'codes', 'canonical', 'json', 'definitions'],
    'a policy is read without knowing how it is evaluated',
  ],
  rules: [['model', 'text', 'codes', 'json'], 'a rule sees calls and options, nothing else'],
  evaluate: [['model', 'text', 'codes', 'canonical', 'json', 'rules'], 'one evaluator, fed by any source'],
  coverage: [['model', 'text', 'codes', 'rules'], 'coverage is a view of outcomes and calls'],
  baseline: [['model', 'text', 'codes', 'canonical'], 'compares two finished results'],
  merge: [
    ['model', 'text', 'codes', 'canonical', 'evaluate', 'baseline', 'assay'],
    'what was collected in parts is evaluated by the same code as what was collected at once',
  ],
  evidence: [['model', 'text', 'codes', 'canonical'], 'the bundle is a format of its own'],
  reporters: [['model', 'text', 'codes'], 'a reporter is a function of the finished result'],
  scores: [
    ['model', 'text', 'codes', 'canonical', 'evaluate'],
    'the verdict on a trace, in the words of those who show it; a publisher moves them',
  ],
  publishers: [['model', 'text', 'codes'], 'a publisher moves text; it never decides'],
  recorders: [
    [
      'model',
      'text',
      'codes',
      'canonical',
      'json',
      'wire',
      'calls',
      'policy',
      'evaluate',
      'rules',
      'coverage',
      'io',
      'assay',
      'library',
    ],
    'recorders run inside the user’s agent and tests',
  ],
  io: [['model', 'text', 'codes'], 'finding and reading files, within limits'],
  tables: [['model', 'text', 'codes'], 'rows of tables become records; which calls they hold the reader knows'],
  scope: [
    ['model', 'text', 'codes', 'canonical', 'calls', 'baseline'],
    'which traces are checked is decided before any is, from ids, times and digests alone',
  ],
  store: [['model', 'text', 'codes', 'canonical', 'json', 'calls', 'traces'], 'the SQLite store of ingested traces'],
  parallel: [
    ['*', '!cli', '!action', '!library', '!serve', '!recorders', '!reporters', '!publishers'],
    'the pipeline on several threads: it reads and collects, and concludes nothing',
  ],
  library: [['*', '!cli', '!action'], 'the library is the host that a program is: it opens files and knows the day'],
  serve: [
    ['*', '!cli', '!action'],
    'what the library offers, answered to another program; the command line lends it the streams',
  ],
  cli: [['*', '!action'], 'a host'],
  action: [['*', '!cli'], 'a host'],
}

const names = Object.keys(rooms)
const room = (name) => `^src/${name}(/|\\.ts$)`

const walls = names.map((name) => {
  const [allowed, why] = rooms[name]
  const forbidden = allowed.includes('*')
    ? allowed.filter((other) => other.startsWith('!')).map((other) => other.slice(1))
    : [...names, 'assay', 'index'].filter((other) => other !== name && !allowed.includes(other))
  return {
    name: `room-${name}`,
    comment: why,
    severity: 'error',
    from: { path: room(name) },
    to: { path: forbidden.map(room) },
  }
})

/** Inside of `traces/`, from the bottom: what a part may not look up to. */
const layers = [
  ['framing', 'spans|otlp|langchain|langfuse|mcp|formats'],
  ['spans', 'framing|otlp|langchain|langfuse|mcp|formats'],
  ['otlp|langchain|langfuse|mcp', 'formats'],
].map(([from, above]) => ({
  name: `layer-${from.split('|')[0]}`,
  comment: 'bytes, spans, families, formats: no arrow inside of traces/ runs back',
  severity: 'error',
  from: { path: `^src/traces/(${from})/` },
  to: { path: [`^src/traces/(${above})/`, '^src/traces/[^/]+\\.ts$'] },
}))

module.exports = {
  forbidden: [
    ...walls,
    ...layers,
    {
      name: 'layer-formats',
      comment: 'a format does not know who reads with it',
      severity: 'error',
      from: { path: '^src/traces/formats/' },
      to: { path: '^src/traces/[^/]+\\.ts$' },
    },
    {
      name: 'no-host-inside',
      comment: 'nobody imports a host: a library that imports its program cannot be embedded',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|action)/' },
      to: { path: '^src/(cli|action)/' },
    },
    {
      name: 'actions-toolkit-in-action-only',
      comment: '@actions/* is 200 packages; the CLI and the library stay small without it',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/action/' },
      to: { path: 'node_modules/@actions/' },
    },
    {
      name: 'pure-rooms-touch-nothing',
      comment: 'pure rooms get bytes from their caller: the same input gives the same bytes everywhere',
      severity: 'error',
      from: {
        path: '^src/(model|text|codes|rules|coverage|baseline|merge|scope|reporters|policy|definitions|contract|json|wire|calls|traces)(/|\\.ts$)',
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer)$' },
    },
    {
      name: 'no-cycles',
      comment: 'a cycle means that two files are one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'unused files are deleted',
      severity: 'error',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'an import that does not resolve is a mistake',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-packages-at-run-time',
      comment: 'what users install must hold what the library imports; the action is bundled',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/action/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only', 'npm-optional', 'npm-peer'] },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: undefined,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    exclude: { path: '^(dist|lib)/' },
  },
}
