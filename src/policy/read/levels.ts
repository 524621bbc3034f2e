import type { Level } from '../../model/finding.js'

export const LEVELS: readonly Level[] = ['error', 'warning', 'note']
