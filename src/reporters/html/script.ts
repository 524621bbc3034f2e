/**
 * Narrows the page down, shows values and opens what is folded before printing. Its hash is in the page's content security
 * policy. It makes no markup of text: it hides, opens and counts.
 */
export const script = `
(() => {
  const at = (id) => document.getElementById(id)
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const findings = all('li[data-rule]')
  const traces = all('article[data-rule]')
  const groups = all('details.group')
  const form = at('filter')
  const texts = new Map()
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase())
    return texts.get(item)
  }
  const has = (item, key, value) => value === '' || item.dataset[key].split(' ').includes(value)
  const initially = new Map(all('details').map((part) => [part, part.open]))
  const apply = () => {
    const [level, rule, tool] = ['by-level', 'by-rule', 'by-tool'].map((id) => at(id).value)
    const text = at('by-text').value.trim().toLowerCase()
    const narrowed = level + rule + tool + text !== ''
    const fits = (item) =>
      has(item, 'level', level) && has(item, 'rule', rule) && has(item, 'tool', tool) && (text === '' || textOf(item).includes(text))
    let shown = 0
    for (const item of findings) {
      item.hidden = !fits(item)
      if (!item.hidden) shown++
    }
    for (const item of traces) item.hidden = !fits(item)
    for (const group of groups) {
      const found = group.querySelector('li[data-rule]:not([hidden])') !== null
      group.hidden = !found
      group.open = narrowed ? found : initially.get(group)
      for (const more of all('details.more', group)) {
        const further = more.querySelector('li[data-rule]:not([hidden])') !== null
        more.hidden = !further
        more.open = narrowed && further
      }
    }
    const tracesShown = traces.filter((item) => !item.hidden).length
    const ofTraces = traces.length === 0 ? '' : ', ' + tracesShown + ' of ' + traces.length + ' traces'
    at('matches').textContent = 'Showing ' + shown + ' of ' + findings.length + ' findings' + ofTraces
  }
  if (form) {
    let timer
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('change', apply)
    form.addEventListener('reset', () => setTimeout(apply))
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') form.reset()
    })
    at('by-text').addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(apply, 150)
    })
    apply()
  }
  const values = at('values')
  if (values)
    values.addEventListener('click', () => {
      const open = values.getAttribute('aria-pressed') !== 'true'
      values.setAttribute('aria-pressed', String(open))
      for (const part of all('details.values')) part.open = open
    })
  let before = []
  addEventListener('beforeprint', () => {
    before = groups.filter((group) => !group.open)
    for (const group of before) group.open = true
  })
  addEventListener('afterprint', () => {
    for (const group of before) group.open = false
  })
})()
`
