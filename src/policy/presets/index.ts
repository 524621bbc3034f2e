import { presetTexts } from './preset-texts.js'

/** Policies that are shipped with Assay: what `preset:NAME` stands for. Their files are in `presets/`. */
export const presetNames: readonly string[] = Object.keys(presetTexts)

/** The text of a preset; undefined if there is none of that name. */
export function presetText(name: string): string | undefined {
  return Object.hasOwn(presetTexts, name) ? presetTexts[name] : undefined
}
