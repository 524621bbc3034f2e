/** A moment after which nobody waits any longer. Parts of a job get their share of what is left. */
export class Deadline {
  readonly #endsAt: number

  private constructor(endsAt: number) {
    this.#endsAt = endsAt
  }

  /** @param milliseconds from now */
  static in(milliseconds: number): Deadline {
    return new Deadline(performance.now() + milliseconds)
  }

  /** The earlier of this deadline and `milliseconds` from now. */
  within(milliseconds: number): Deadline {
    return new Deadline(Math.min(this.#endsAt, performance.now() + milliseconds))
  }

  /** Milliseconds, never negative. */
  get left(): number {
    return Math.max(0, Math.round(this.#endsAt - performance.now()))
  }

  /** Aborts at the deadline; does not keep the process alive. */
  signal(): AbortSignal {
    return AbortSignal.timeout(this.left)
  }

  /** Settles as `work` does, or rejects with `TimedOut` at the deadline. The abandoned work goes on unobserved. */
  async race<T>(work: Promise<T>, what: string): Promise<T> {
    const waiting = this.left
    let timer: NodeJS.Timeout | undefined
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TimedOut(what, waiting)), waiting)
    })
    work.catch(() => undefined)
    try {
      return await Promise.race([work, timeout])
    } finally {
      clearTimeout(timer)
    }
  }
}

export class TimedOut extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what} did not finish within ${(milliseconds / 1000).toFixed(1)} s`)
    this.name = 'TimedOut'
  }
}
