// Two ways to one result: given the same policy and the same bytes, their whole results must be the same text. The lines are damaged at random.

/** Numbers from 0 up to 1, the same on every machine (mulberry32). */
function randomFrom(start) {
  let seed = start | 0
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * @param {{ policies: { name: string, text: string, lines: string[] }[], engines: [Engine, Engine], lines: number, seed: number, most?: number }} run
 *   `lines` of a policy: records that it is about; an engine is a function from policy and bytes to the text of a result;
 *   after `most` differences no more are looked for
 * @returns `lines`: how many were compared; `differences`: the fewest lines that still differ, for each policy at most one
 */
export async function compareEngines({ policies, engines, lines, seed, most = Number.POSITIVE_INFINITY }) {
  const random = randomFrom(seed)
  const each = Math.ceil(lines / policies.length)
  const differences = []
  let compared = 0
  for (const policy of policies) {
    if (differences.length >= most) break
    for (let left = each; left > 0; left -= linesOfFile) {
      const file = damagedFile(policy.lines, random)
      compared += file.length
      const differs = async (some) => {
        const [first, second] = await Promise.all(engines.map((engine) => engine(policy.text, bytesOf(some))))
        return first !== second
      }
      if (!(await differs(file))) continue
      differences.push({ policy: policy.name, lines: await fewest(file, differs) })
      break
    }
  }
  return { lines: compared, differences }
}

const linesOfFile = 120

function bytesOf(lines) {
  return Buffer.concat(lines)
}

/** Whole lines of several traces among each other, a third of them damaged; each ends as it may. */
function damagedFile(lines, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  return Array.from({ length: linesOfFile }, (_, at) => {
    const record = JSON.parse(pick(lines))
    record.trace = `${record.trace ?? 't'}${Math.floor(random() * 9)}`
    if (random() < 0.3) record.id = pick(['1', '2', 3, '', `${at}`])
    let text = JSON.stringify(record)
    for (let chance = 0.35; random() < chance; chance /= 2) text = pick(damages)(text, random, pick)
    const end = random() < 0.03 ? pick(['', '\r\n', '\r', ' \n', '\n\n', ',\n']) : '\n'
    const bytes = Buffer.from(text + end)
    // Bytes that are not UTF-8.
    if (random() < 0.02) bytes[Math.floor(random() * bytes.length)] = 0x80 + Math.floor(random() * 0x80)
    return bytes
  })
}

const tokens = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '0',
    '-',
    '.5',
    'e400',
    'null',
    'true',
    ' ',
    '\t',
    '\u00e9',
    '\u{1f600}',
  ],
  ...['\\u0061', '\\ud800', '\\n', '9007199254740993', '1e400', '{"type":"tool_call","tool":"x","args":{}}'],
]
const members = [
  ...['"tool":"other"', '"args":null', '"args":"{}"', '"args":{"a":[[[]]]}', '"trace":"t1"', '"trace":7', '"id":null'],
  ...['"result":{"ok":true}', '"result":null', '"error":"no"', '"error":true', '"phase":"denied"', '"isError":true'],
  ...['"timestamp":"2025-02-29T10:00:00.000Z"', '"timestamp":1763805600', '"timestamp":"2025-11-22T10:00:00,5+02:00"'],
  ...['"usage":{"input_tokens":12,"output_tokens":3}', '"agent":"a"', '"server":"s"', '"turn":"1"', '"case":"c"'],
  ...['"truncated":["/args"]', '"type":"tool_result"', '"type":"message","role":"user","content":"yes"', '"x":1'],
]

const place = (text, random) => Math.floor(random() * (text.length + 1))
const put = (text, at, what, over = 0) => text.slice(0, at) + what + text.slice(at + over)
/** What may happen to a line. */
const damages = [
  (text, random, pick) => put(text, place(text, random), pick(tokens)),
  (text, random) => put(text, place(text, random), '', 1 + Math.floor(random() * 4)),
  (text, random) => text.slice(0, place(text, random)),
  // Members at the beginning and at the end: the last of one name counts.
  (text, _random, pick) => put(text, 1, `${pick(members)},`),
  (text, _random, pick) => put(text, text.length - 1, `,${pick(members)}`),
  (text, _random, pick) =>
    text.replace(/"args":\{/, `"args":{${pick(['"a":1', '"token":"ghp_x"', '"":0', '"n":1e308'])},`),
  // The same text, written otherwise.
  (text, random) => {
    const at = place(text, random)
    const letter = text.charCodeAt(at)
    return /[a-z]/.test(text[at] ?? '') ? put(text, at, `\\u${letter.toString(16).padStart(4, '0')}`, 1) : text
  },
  (text) => text.replaceAll('":', '" : ').replaceAll(',"', ' ,\t"'),
  (text) => `${text}${text}`,
  (text) => `[${text}]`,
  (text) => `\ufeff${text}`,
]

/** Halves, then quarters, …, are left out as long as what remains differs. */
async function fewest(all, differs) {
  let lines = all
  for (let part = Math.ceil(lines.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2)) {
    for (let at = 0; at < lines.length; ) {
      const rest = [...lines.slice(0, at), ...lines.slice(at + part)]
      if (rest.length > 0 && (await differs(rest))) lines = rest
      else at += part
    }
  }
  return lines.map((line) => line.toString('utf8'))
}
