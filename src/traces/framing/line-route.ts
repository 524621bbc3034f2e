/** Decides which lines of a file one of several readers takes. */
export interface LineRoute {
  /** Asked once for each line, in order, with the bytes that it begins and ends at. */
  takes(bytes: Buffer, start: number, end: number): boolean
  /** A line that is too long to be looked at. */
  tooLong(): void
  /** A line that was taken, and holds several values, or lines that end in CR: their numbers are not those of the lines that were asked for. */
  several(): void
}
