/** Numbers the answers of a model in one file, where they have no ids. */
export class Turns {
  #count = 0

  next(): string {
    this.#count++
    return String(this.#count)
  }
}
