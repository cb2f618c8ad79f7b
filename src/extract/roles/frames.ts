/** Titles and brackets that the reader is in, the text itself outermost. */
import { type Frame, type Governor, newFrame, type Owners } from './reading.ts'

/** Deeper nesting is no writing but noise: it is read as if it were not there. */
const DEEPEST = 12

export class FrameStack {
  #frames: Frame[]
  readonly #owners: Owners

  constructor(owners: Owners, governor: Governor | null) {
    this.#owners = owners
    this.#frames = [newFrame('TEXT', owners, Number.POSITIVE_INFINITY, governor)]
  }

  get root(): Frame {
    return this.#frames[0] as Frame
  }

  get top(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame
  }

  get all(): readonly Frame[] {
    return this.#frames
  }

  get depth(): number {
    return this.#frames.length
  }

  /** In a title whose end nobody has told: it ends with its clause. */
  get inUntoldTitle(): boolean {
    return this.top.kind === 'TITLE' && this.top.end === Number.POSITIVE_INFINITY
  }

  inTitleBeyond(at: number): boolean {
    return this.#frames.some((frame) => frame.kind === 'TITLE' && frame.end !== Number.POSITIVE_INFINITY && frame.end > at)
  }

  enterTitle(owners: Owners, end: number, governor: Governor | null): void {
    this.#enter(newFrame('TITLE', owners, end, governor))
  }

  /** What governs outside a parenthesis governs inside too, until something else does. */
  enterParenthesis(): void {
    const { governor, owners, last, inner } = this.top
    const inherited = governor === null ? null : { ...governor, between: [...governor.between] }
    const inside = newFrame('PARENTHESIS', owners, Number.POSITIVE_INFINITY, inherited)
    inside.last = last
    inside.inner = inner
    this.#enter(inside)
  }

  /** An editor's note in square brackets stands outside the sentence. */
  enterNote(): void {
    this.#enter(newFrame('NOTE', null, Number.POSITIVE_INFINITY, null))
  }

  #enter(frame: Frame): void {
    if (this.#frames.length < DEEPEST) this.#frames.push(frame)
  }

  /** Leaves the titles that end at or before `at`; whether there were any. */
  closeTitles(at: number): boolean {
    for (let i = 1; i < this.#frames.length; i += 1) {
      if ((this.#frames[i] as Frame).end > at) continue
      this.leave(i)
      return true
    }
    return false
  }

  closeBracket(kind: 'PARENTHESIS' | 'NOTE'): void {
    for (let i = this.#frames.length - 1; i > 0; i -= 1) {
      if ((this.#frames[i] as Frame).kind !== kind) continue
      const { gap } = this.#frames[i - 1] as Frame
      this.leave(i)
      this.top.gap = gap
      return
    }
  }

  /** Leaves the frame at `position` and all inside it. */
  leave(position: number): void {
    const closed = this.#frames[position] as Frame
    this.#frames.length = position
    if (closed.kind === 'TITLE') this.top.inner = closed.last ?? closed.inner
    this.top.gap = 0
  }

  /** A new sentence: only what governs a whole list stays in force. */
  restart(): void {
    const kept = this.root.governor?.lasting ? this.root.governor : null
    this.#frames = [newFrame('TEXT', this.#owners, Number.POSITIVE_INFINITY, kept)]
  }
}
