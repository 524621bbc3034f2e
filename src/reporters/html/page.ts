import { createHash } from 'node:crypto'
import { Markup, markup } from './markup.js'
import { style } from './style.js'

/** The head of a page that loads nothing and runs nothing, and says so to the browser. */
export function htmlHead(title: string): Markup {
  const hash = createHash('sha256').update(style).digest('base64')
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Assay</title>
<style>${new Markup(style)}</style>
</head>`
}
