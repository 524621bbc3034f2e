/** The colours of the terminal report. Each ends what it starts, so that a cut line colours nothing after it. */
export interface Paint {
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

export function paint(color: boolean): Paint {
  const code = (on: number, off: number) => (text: string) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text)
  return {
    red: code(31, 39),
    green: code(32, 39),
    yellow: code(33, 39),
    blue: code(34, 39),
    bold: code(1, 22),
    dim: code(2, 22),
  }
}
