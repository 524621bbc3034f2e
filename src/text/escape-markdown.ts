import { neutraliseCommands } from './escape-workflow-command.js'
import { stripControl } from './strip-control.js'
import { truncate } from './truncate.js'

/**
 * Agent-controlled text for GitHub-flavoured Markdown. Everything here gives one line of plain text wherever it is put
 * (paragraph, heading, list, table cell): no markup, HTML, comment, link, image, mention, issue reference, emoji, formula or command.
 *
 * Entities rather than backslashes: a table splits its cells before it reads backslashes, and parsers differ on `\\|`.
 */
export function markdownText(text: string, max = 300): string {
  const entities = oneLine(text, max).replace(markup, entity).replace(intrawordUnderscore, '_')
  return breakProse(breakReferences(entities.replace(blockStart, (char) => entity(char))))
}

/**
 * The same for sentences of ours that set words in back-quotes, as messages and remedies do: those become code. What an agent
 * wrote in such a sentence stays harmless in either form.
 */
export function markdownProse(text: string, max = 300): string {
  const parts = oneLine(text, max).split('`')
  // A quote that nothing closes is a character like any other.
  if (parts.length % 2 === 0) return markdownText(text, max)
  return parts
    .map((part, i) => (i % 2 === 0 ? markdownText(part, max) : part === '' ? '&#96;&#96;' : markdownCode(part, max)))
    .join('')
}

/** The text as inline code. Code spans where the text allows them, because the source of a comment is read, too. */
export function markdownCode(text: string, max = 200): string {
  const line = oneLine(text, max)
  if (line !== '' && line === line.trim() && !/[`|\\]|##/.test(line) && !colour.test(line)) return `\`${line}\``
  return codeElement(line)
}

/** The text as inline code inside raw HTML, such as `<summary>`, where Markdown is not read. */
export function htmlCode(text: string, max = 200): string {
  return codeElement(oneLine(text, max), /[^\p{L}\p{N} _.:,=-]/gu)
}

function codeElement(line: string, special = /[^\p{L}\p{N} ]/gu): string {
  return `<code>${colour.test(line) ? zeroWidth : ''}${breakReferences(line.replace(special, entity))}</code>`
}

/**
 * A code block that nothing inside can end: its fence is longer than any run of backticks in the text. Its lines stand as they
 * are, so that no log into which the report is printed may obey one.
 */
export function markdownFence(text: string, info = ''): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(stripControl)
    .map(neutraliseCommands)
  const longest =
    lines
      .join('\n')
      .match(/`+/g)
      ?.reduce((max, run) => Math.max(max, run.length), 0) ?? 0
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return [`${fence}${info}`, ...lines, fence].join('\n')
}

function oneLine(text: string, max: number): string {
  return stripControl(truncate(text, max))
}

const markup = /[\\`*_[\]<>&|~$]/g
/** An underscore inside a word is not emphasis: tool names stay readable in the source. */
const intrawordUnderscore = /(?<=[\p{L}\p{N}])&#95;(?=[\p{L}\p{N}])/gu
/** What makes a heading, list, rule or quote if a block starts with it. */
const blockStart = /^ *(?:[-+=#>!:.]|\d{1,9}[.)])/

function entity(char: string): string {
  return [...char].map((c) => (/[\p{L}\p{N} ]/u.test(c) ? c : `&#${c.codePointAt(0)};`)).join('')
}

/**
 * GitHub links mentions, `#1`, `owner/name#1`, `GH-1`, advisories, addresses in the finished text, after entities, and Gitea `!1`: a
 * zero-width space inside each of them is the only thing that stops it.
 */
function breakReferences(text: string): string {
  return text
    .replace(/(@|&#64;)(?=[\p{L}\p{N}_-])/gu, `$1${zeroWidth}`)
    .replace(/(?<!&)(#|&#35;)(?=\d)/g, `$1${zeroWidth}`)
    .replace(/(!|&#33;)(?=\d)/g, `$1${zeroWidth}`)
    .replace(/(?<![A-Za-z0-9])(GH|GHSA|CVE)(-|&#45;)(?=[A-Za-z0-9])/gi, `$1$2${zeroWidth}`)
    .replace(/(:|&#58;)(?=\/\/|&#47;&#47;)/g, `$1${zeroWidth}`)
    .replace(/(?<![A-Za-z0-9])(www)(\.|&#46;)/giu, `$1${zeroWidth}$2`)
    .replace(/(?<![A-Za-z0-9])(mailto|xmpp)(:|&#58;)/giu, `$1${zeroWidth}$2`)
}

/**
 * What GitHub makes of text outside of code: hashes of commits become links, `:name:` becomes an emoji (of which some are images), and
 * what stands between two `$` of one text a formula, which elements around them prevent.
 */
function breakProse(text: string): string {
  return text
    .replace(/(?<!\w|&#)[\da-f]{7,64}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidth}`))
    .replace(/(:|&#58;)(?!(?!100:|1234:)\d+:)(?=(?:[\p{L}\p{N}_+-]|&#95;)+:)/gu, `$1${zeroWidth}`)
    .replaceAll('&#36;', '<span>&#36;</span>')
}

/** Code that is nothing but a colour is shown with a sample of it. */
const colour = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\(.*\))$/i

const zeroWidth = '&#8203;'
