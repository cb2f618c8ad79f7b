/** What the library claims about identities, before and after a change: the claims of the texts that leave are gone, those of the texts that come are there. */
import type { IdentityClaim } from '../graph/model.ts'
import type { GraphStore } from '../graph/store.ts'
import { answerOf } from '../resolve/answers.ts'
import type { Claim, ClaimsView } from '../resolve/claims.ts'

export class LibraryClaims {
  readonly #store: GraphStore
  readonly #leaving: readonly string[]
  readonly #coming = new Map<string, Claim[]>()
  readonly #after = new Map<string, readonly Claim[]>()

  constructor(store: GraphStore, leaving: readonly string[], coming: readonly (readonly IdentityClaim[])[]) {
    this.#store = store
    this.#leaving = leaving
    for (const claims of coming)
      for (const claim of claims) {
        const known = this.#coming.get(claim.term)
        if (known) known.push(claim)
        else this.#coming.set(claim.term, [claim])
      }
  }

  /** Claims for these terms once the change is made. What was asked before is remembered. */
  async after(terms: Iterable<string>): Promise<ClaimsView> {
    const asked = [...new Set(terms)].filter((term) => !this.#after.has(term))
    if (asked.length > 0) {
      const stored = await this.#store.claims(asked, { except: this.#leaving })
      asked.forEach((term, i) => {
        this.#after.set(term, [...(stored[i] ?? []), ...(this.#coming.get(term) ?? [])])
      })
    }
    return this.#after
  }

  /** The terms among these whose answer the change alters, with the claims that stood before. */
  async changed(terms: Iterable<string>): Promise<ReadonlyMap<string, readonly Claim[]>> {
    const asked = [...new Set(terms)]
    const after = await this.after(asked)
    const before = asked.length === 0 ? [] : await this.#store.claims(asked)
    const changed = new Map<string, readonly Claim[]>()
    asked.forEach((term, i) => {
      const stood = before[i] ?? []
      if (answerOf(term, stood) !== answerOf(term, after.get(term) ?? [])) changed.set(term, stood)
    })
    return changed
  }
}
