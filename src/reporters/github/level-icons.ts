import type { Level } from '../../model/finding.js'

/** A word next to every icon. */
export const levelIcons: Readonly<Record<Level, { readonly icon: string; readonly word: string }>> = {
  error: { icon: '❌', word: 'error' },
  warning: { icon: '⚠️', word: 'warning' },
  note: { icon: 'ℹ️', word: 'note' },
}
