// What keyed rules hold in memory for each key that they keep, in the flat table and on the heap, by what the rule asks.
// npm run build && node --expose-gc scripts/bench/key-bytes.mjs [keys] [traces]
import { KeyTable } from '../../lib/rules/keyed/key-table.js'

const [keys = '1000000', traces = '50000'] = process.argv.slice(2)
const perTrace = Math.round(Number(keys) / Number(traces))
const kept = {
  'values alone': () => {},
  'with within': (table, slot, tick) => table.setTime(slot, 1_763_805_600_000 + tick),
  'with reset': (table, slot, tick) => table.setSince(slot, tick),
}

for (const [name, keep] of Object.entries(kept)) {
  const before = held()
  const table = filled(keep)
  const [array, heap] = held().map((bytes, i) => (bytes - before[i]) / table.counted)
  console.log(
    `  ${name.padEnd(14)} ${array.toFixed(1).padStart(5)} bytes a key, ${heap.toFixed(1)} on the heap besides`,
  )
}

function filled(keep) {
  const table = new KeyTable()
  let seed = 1
  for (let trace = 0; trace < Number(traces); trace++) {
    const owner = table.newOwner()
    for (let n = 0; n < perTrace; n++) {
      seed = (Math.imul(seed, 0x0019_660d) + 0x3c6e_f35f) | 0
      const slot = table.make(owner, (seed >>> 0) * 2_097_143 + n, true)
      table.marks[slot] = n + 1
      keep(table, slot, n)
    }
  }
  return table
}

/** After all that nobody needs is collected. */
function held() {
  globalThis.gc()
  globalThis.gc()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return [arrayBuffers, heapUsed]
}
