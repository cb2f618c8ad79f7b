/** What is wrong, by text: offsets and names of fields. */
export class Misses {
  readonly #byText: Record<string, string[]> = {}

  add(text: string, miss: string): void {
    const known = this.#byText[text]
    if (known === undefined) this.#byText[text] = [miss]
    else known.push(miss)
  }

  get byText(): Readonly<Record<string, readonly string[]>> {
    return this.#byText
  }
}
