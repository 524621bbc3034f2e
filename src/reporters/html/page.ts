import { createHash } from 'node:crypto'
import { Markup, markup } from './markup.js'
import { script } from './script.js'
import { style } from './style.js'

/**
 * The head of a page that loads nothing, and says so to the browser.
 *
 * @param runs whether the page ends with `pageScript`, the only one that may run; default: none may
 */
export function htmlHead(title: string, runs: 'script' | 'nothing' = 'nothing'): Markup {
  const scripts = runs === 'script' ? markup` script-src '${hashOf(script)}';` : undefined
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${scripts} style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Assay</title>
<style>${new Markup(style)}</style>
</head>`
}

/** Stands at the end of the body: what it works on is there by then. */
export const pageScript = new Markup(`<script>${script}</script>`)

function hashOf(text: string): Markup {
  return new Markup(`sha256-${createHash('sha256').update(text).digest('base64')}`)
}
