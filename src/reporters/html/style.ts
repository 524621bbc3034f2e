/** The whole look of the HTML report; its hash is in the page's content security policy. No fonts or images. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #f7f7f5; --paper: #ffffff; --text: #1f2328; --soft: #5c6470; --line: #e3e4e1; --faint: #f1f1ee;
  --error: #a8201a; --error-tint: #fdeceb; --warning: #7a5200; --warning-tint: #fdf3dc;
  --note: #2f5597; --note-tint: #eaf1fb; --good: #1c6b3f; --good-tint: #e6f4ec; --link: #1f5fa8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --paper: #1b1f24; --text: #e4e7eb; --soft: #9aa4b0; --line: #2e343b; --faint: #22272d;
    --error: #ff8f86; --error-tint: #3a1d1c; --warning: #e8bd62; --warning-tint: #35290f;
    --note: #93b8f2; --note-tint: #1a2739; --good: #7fcf9f; --good-tint: #16301f; --link: #8ab8f5;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .75rem 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.2rem; margin: 3rem 0 1rem; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
p { margin: 0 0 .75rem; }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.soft, .meta { color: var(--soft); }
.meta { font-size: .875rem; margin: .15rem 0 0; }
.verdict { display: inline-block; padding: .25rem 1rem; border-radius: 2rem; font-weight: 650; font-size: 1.0625rem; }
.fail { color: var(--error); background: var(--error-tint); }
.pass { color: var(--good); background: var(--good-tint); }
.none { color: var(--warning); background: var(--warning-tint); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1px; margin: 1.75rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.figures div { background: var(--paper); padding: .9rem 1.1rem; }
.figures dt { font-size: .8125rem; color: var(--soft); }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; white-space: nowrap; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1.5rem 0 0; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 .75rem; }
details.card > summary { padding: .8rem 1.1rem; cursor: pointer; }
details.card[open] > summary { border-bottom: 1px solid var(--line); }
.count { color: var(--soft); font-size: .875rem; font-weight: 400; }
.chip { display: inline-block; padding: 0 .55rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; }
.error { color: var(--error); background: var(--error-tint); }
.warning { color: var(--warning); background: var(--warning-tint); }
.note, .known, .accepted { color: var(--note); background: var(--note-tint); }
.explains { color: var(--link); background: var(--faint); }
.inside { padding: .9rem 1.1rem; }
.list { list-style: none; margin: 0; padding: 0; }
.list > li { padding: .75rem 1.1rem; content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.list > li + li { border-top: 1px solid var(--line); }
.list p { margin: 0; }
details.more > summary { padding: .6rem 1.1rem; cursor: pointer; color: var(--soft); border-top: 1px solid var(--line); }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem 1rem; }
.fields > div { min-width: 0; }
.fields label { font-size: .8125rem; color: var(--soft); }
.fields select, .fields input { display: block; width: 100%; margin-top: .2rem; }
select, input, button { font: inherit; font-size: .9375rem; color: var(--text); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: .35rem .6rem; min-height: 2.25rem; }
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--faint); }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: .85rem 0 0; font-size: .875rem; color: var(--soft); }
.buttons [role="status"] { flex: 1 1 12rem; }
#filter { margin-top: 2rem; }
.strip { display: block; width: 100%; height: .5rem; margin: .6rem 0 0; border-radius: .25rem; overflow: hidden; }
.strip .track { fill: var(--line); }
.strip .tick { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
.good-mark { fill: var(--good); } .error-mark { fill: var(--error); } .warning-mark { fill: var(--warning); } .note-mark { fill: var(--note); } .explains-mark { fill: var(--link); }
.values { font-weight: 400; font-size: .875rem; }
.values > summary { cursor: pointer; color: var(--soft); width: fit-content; }
.values dl { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: .15rem .75rem; margin: .25rem 0 .4rem; padding: .5rem .75rem; background: var(--faint); border-radius: 8px; }
.values dd { margin: 0; }
.values dt { color: var(--soft); }
article:target, .calls li:target { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 8px; }
.advice { background: var(--faint); padding: .6rem 1.1rem; font-size: .9375rem; color: var(--soft); margin: 0; border-bottom: 1px solid var(--line); }
.calls { list-style: none; margin: .75rem 0 0; padding: 0; }
.calls li { position: relative; padding: .2rem 0 .2rem 2.25rem; }
.calls li::before { content: ""; position: absolute; left: .6rem; top: 0; bottom: 0; width: 2px; background: var(--line); }
.calls li:first-child::before { top: .9rem; }
.calls li:last-child::before { bottom: auto; height: .9rem; }
.calls li::after { content: ""; position: absolute; left: .3rem; top: .55rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--soft); }
.calls .broke { font-weight: 600; }
.calls .error-dot::after { background: var(--error); border-color: var(--error); }
.calls .warning-dot::after { background: var(--warning); border-color: var(--warning); }
.calls .note-dot::after { background: var(--note); border-color: var(--note); }
.calls .explains-dot::after { border-color: var(--link); }
.calls .gap, .calls .ended { color: var(--soft); }
.calls .gap::after { border-style: dotted; }
.calls .ended::after { border-radius: 2px; }
.number { display: inline-block; min-width: 2ch; color: var(--soft); font-size: .875rem; font-weight: 400; font-variant-numeric: tabular-nums; margin-right: .35rem; text-align: right; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .55rem 1.1rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child > * { border-bottom: 0; }
thead th { font-size: .8125rem; color: var(--soft); font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 400; min-width: 15rem; }
.icon { display: inline-block; width: 1.25rem; }
.icon.bad { color: var(--error); }
.icon.warned { color: var(--warning); }
.icon.noted { color: var(--note); }
.icon.ok { color: var(--good); }
.icon.idle { color: var(--soft); }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; overflow: hidden; }
.bar .track { fill: var(--faint); }
.bar .fill { fill: var(--good); }
.names { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .45rem 1rem; margin: 1rem 0 0; }
.names dt { color: var(--soft); }
.names dd { margin: 0; }
.names code { background: var(--faint); border-radius: 5px; padding: .1rem .4rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem; }
figure { margin: 0; } figcaption { font-weight: 600; font-size: .9375rem; }
.chart { display: block; width: 100%; height: 2.5rem; margin-top: .6rem; }
.chart .track { fill: var(--line); }
.rows { list-style: none; display: grid; gap: .8rem; margin: 0 0 .75rem; }
.rows .chart { height: 1.5rem; margin-top: .2rem; }
section > h3 { margin: 2rem 0 .75rem; }
.runs tbody th { min-width: 7rem; }
.runs :is(th, td) { padding: .4rem .8rem; }
.when { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
@media (max-width: 36rem) { .names { grid-template-columns: 1fr; gap: .1rem; } .names dd { margin-bottom: .6rem; } }
@media print {
  @page { margin: 15mm; }
  :root { color-scheme: light; --ground: #fff; --line: #b9bcc0; --soft: #444b55; }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  nav, .skip, #filter { display: none; }
  h2, h3, details > summary { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  .list > li, .calls li, tr { break-inside: avoid; }
  .list > li { content-visibility: visible; }
  .scroll { overflow: visible; }
  th, td { padding: .3rem .5rem; }
  .chip, .verdict { border: 1px solid currentColor; }
  .strip, .bar, .calls li::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article.card { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`
