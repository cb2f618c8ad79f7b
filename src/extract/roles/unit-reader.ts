/**
 * Reads one stretch of text (a paragraph, a list item, a cell) from left to right and gives every reference in it its role:
 * the nearest cue before it governs it, over a list too; a title is a frame of its own whose references belong to the titled document;
 * a passive verb gives its agents to what stands before it ("Luật A được sửa đổi bởi Luật B"); "hết hiệu lực" reaches back.
 */
import type { MentionRelation } from '../../lexicon/relation-types.ts'
import { amends, beginsAnew } from './amended-list.ts'
import { type Cue, PASSIVES } from './cue-index.ts'
import { explainsProvision, isOfSeveral } from './described.ts'
import { endsClause, expire } from './expiry.ts'
import { FrameStack } from './frames.ts'
import { combineVerbs, governs } from './governing.ts'
import type { Token } from './lexer.ts'
import { AGENT_GAP, amendedBy, canBePassive, isPassiveInBrackets, namesAgentAtOnce, passiveIn, passiveInBrackets, settleAgentless } from './passive.ts'
import { isPlanned } from './planned.ts'
import { quotationsIn } from './quotations.ts'
import { beginList, type Frame, type Governor, newGovernor, type Owners, type Passive, type Reference, type Role, type Statement } from './reading.ts'
import { BEFORE_NOUN } from './rules/implements.ts'
import { takesEffectBefore } from './taking-effect.ts'
import type { UnitInput, UnitReading } from './unit-reading.ts'
import { hearWord } from './word-in-frame.ts'

const ADJACENT_VERBS: ReadonlySet<MentionRelation> = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'DETAILS', 'CORRECTS', 'IMPLEMENTS', 'CONSOLIDATES', 'SUSPENDS'])
/** What a document does to another. */
const CHANGES: ReadonlySet<MentionRelation> = new Set(['AMENDS', 'REPLACES', 'REPEALS'])
const LIST_GAP = 3

const LISTS_DOCUMENTS = /danh mục (?:các )?(?:văn bản|nghị quyết|quyết định|chỉ thị|thông tư)/iu

/** Syllables that may follow a semicolon inside what one verb governs: "bãi bỏ cụm từ “A” tại khoản 1; cụm từ “B” tại khoản 2 Điều 5 Luật X". */
const GOES_ON = /^(?:cum|tu|tai|diem|khoan|dieu|muc|chuong|phan|doan)$/

export class UnitReader {
  readonly #input: UnitInput
  readonly #roles = new Map<number, Role>()
  readonly #sentences = new Map<number, { start: number; end: number }>()
  readonly #statements: Statement[] = []
  readonly #frames: FrameStack
  #sentenceStart: number
  #inSentence: number[] = []
  /** How many of the first references of the sentence are more than cited. */
  #notCited = 0
  #words: string[] = []
  #expired = false
  #quotes: number | null = null
  #unquotes = false
  /** A document still to be made is spoken of. */
  #planned = false
  /** The document whose taking effect the sentence reports. */
  #reported: number | null = null
  #previous: Token | null = null
  #following: Token | undefined = undefined
  #at = 0
  /** Nothing has been read since the last reference, its issuer and its title. */
  #adjacent = false
  /** Position in the list of references of the next one to come. */
  #next = 0
  readonly #position = new Map<number, number>()

  constructor(input: UnitInput) {
    this.#input = input
    this.#frames = new FrameStack(input.owners, input.initial)
    this.#sentenceStart = input.start
    for (const [position, reference] of input.references.entries()) this.#position.set(reference.index, position)
  }

  read(): UnitReading {
    const { tokens } = this.#input
    const quotations = quotationsIn(tokens)
    let closes = -1
    for (let position = 0; position < tokens.length; position += 1) {
      const token = tokens[position] as Token
      if (position <= closes) {
        if (token.kind === 'MENTION') this.#quoted(token.index)
        continue
      }
      closes = quotations.get(position) ?? -1
      if (closes >= 0) continue
      this.#at = position
      this.#following = tokens[position + 1]
      if (this.#frames.closeTitles(token.start)) this.#adjacent = true
      if (token.kind === 'WORD') this.#word(token.folded, this.#input.text.slice(token.start, token.end))
      else if (token.kind === 'MARK') this.#mark(token.mark, token.end)
      else if (token.kind === 'STOP') this.#stop(token.start, token.end)
      else if (token.kind === 'CUE') this.#cue(token.cue, token.start, token.end)
      else this.#mention(token.index)
      this.#previous = token
    }
    const root = this.#frames.root
    const waiting = root.passive?.agent && root.passive.agents === 0 ? (root.passive.inner ?? root.passive.patient) : null
    const tail = root.governor
    const reading = { tail, tailPatient: waiting, words: this.#words, expired: this.#expired }
    this.#endSentence(this.#input.end)
    return { ...reading, roles: this.#roles, sentences: this.#sentences, statements: this.#statements, quotes: this.#quotes, unquotes: this.#unquotes }
  }

  get #frame(): Frame {
    return this.#frames.top
  }

  #leave(position: number): void {
    this.#frames.leave(position)
    this.#adjacent = true
  }

  #word(folded: string, written: string): void {
    this.#adjacent = false
    if (this.#words.length < 60) this.#words.push(folded)
    hearWord(this.#frame, folded, written, this.#roles)
  }

  #mark(mark: string, end: number): void {
    this.#adjacent = false
    const frame = this.#frame
    if (mark === ':' && frame.governor?.lasting && this.#enacts()) {
      this.#endSentence(end)
      this.#frames.root.governor = null
      return
    }
    if (mark === '(') this.#frames.enterParenthesis()
    else if (mark === '[') this.#frames.enterNote()
    else if (mark === ')') this.#frames.closeBracket('PARENTHESIS')
    else if (mark === ']') this.#frames.closeBracket('NOTE')
    else if (mark === ';') this.#semicolon()
    else if (mark === ':' && frame.passive?.agent && frame.passive.agents === 0) frame.passive.list = true
    else if (mark === '”' || mark === '"') this.#unquotes = true
  }

  /** "…, QUYẾT ĐỊNH:" in the line of the last basis: what follows is decided, and rests on nothing. */
  #enacts(): boolean {
    const previous = this.#previous
    if (previous?.kind !== 'WORD' || (previous.folded !== 'dinh' && previous.folded !== 'nghi') || this.#words.at(-2) !== 'quyet') return false
    const written = this.#input.text.slice(previous.start, previous.end)
    return written === written.toUpperCase()
  }

  #semicolon(): void {
    while (this.#frames.inUntoldTitle) this.#leave(this.#frames.depth - 1)
    const frame = this.#frame
    this.#planned = false
    settleAgentless(frame, this.#roles)
    if (frame.passive?.list) {
      frame.passive.content = 0
      frame.gap = 0
      return
    }
    frame.passive = null
    const { governor } = frame
    if (governor === null || governor.governed > 0 || governor.lasting) return
    if (!(governor.part && this.#following?.kind === 'WORD' && GOES_ON.test(this.#following.folded))) frame.governor = null
  }

  #stop(start: number, end: number): void {
    if (!this.#frames.inTitleBeyond(start)) this.#endSentence(end)
  }

  #endSentence(end: number): void {
    for (const frame of this.#frames.all) settleAgentless(frame, this.#roles)
    for (const index of this.#inSentence) this.#sentences.set(index, { start: this.#sentenceStart, end })
    this.#inSentence = []
    this.#notCited = 0
    this.#sentenceStart = end
    this.#frames.restart()
    this.#words = []
    this.#expired = false
    this.#planned = false
    this.#reported = null
    this.#adjacent = false
  }

  #cue(cue: Cue, start: number, end: number): void {
    const frame = this.#frame
    switch (cue.kind) {
      case 'ROLE':
        this.#role(cue, start, end)
        break
      case 'POINTS':
      case 'POINTS_SOFTLY':
        this.#point(cue, frame, start, end)
        break
      case 'ALIAS':
        frame.governor = newGovernor({ rule: null, relation: 'CITES', id: 'role.alias', phrase: cue.phrase, force: 'ALIAS' }, start, end)
        break
      case 'ENACTS':
        frame.governor = newGovernor({ rule: null, relation: 'SELF', id: 'role.enactment', phrase: cue.phrase, force: 'ENACTS' }, start, end)
        break
      case 'EXPIRY':
        this.#expire(cue, start, end)
        break
      case 'QUOTES_BASIS':
        this.#quotes = this.#inSentence[0] ?? null
        break
      default:
        if (!cue.phrase.endsWith('kem theo')) frame.gap += 2
    }
    this.#adjacent = false
    if (this.#words.length < 60) this.#words.push(...cue.phrase.split(' '))
  }

  #point(cue: Cue, frame: Frame, start: number, end: number): void {
    const passive = frame.passive
    if (passive !== null && !passive.agent && (cue.phrase.startsWith('theo') || cue.phrase.endsWith(' tai'))) {
      passive.agent = true
      passive.content = 0
      return
    }
    if (passive?.agent) return
    const soft = cue.kind === 'POINTS_SOFTLY'
    const governor = frame.governor
    if (governor !== null && governor.governed === 0) {
      const near = soft ? governor.content <= (governor.relation === 'IMPLEMENTS' ? 1 : 6) : governor.lasting && governor.between.length === 0
      if (near && governor.force === 'ROLE') {
        governor.between.push(...cue.phrase.split(' '))
        return
      }
    }
    settleAgentless(frame, this.#roles)
    const force = soft ? 'POINTS_SOFTLY' : 'POINTS'
    frame.governor = newGovernor({ rule: null, relation: 'CITES', id: 'role.pointed-at', phrase: cue.phrase, force }, start, end)
    if (frame.gap > LIST_GAP) beginList(frame)
  }

  #role(cue: Cue, start: number, end: number): void {
    const rule = cue.rule
    if (rule === null) return
    const frame = this.#frame
    const previous = this.#previous
    const marked = previous?.kind === 'WORD' && PASSIVES.has(previous.folded)
    const running = frame.passive !== null && !frame.passive.agent && frame.passive.content === 0
    if (marked || running) {
      if (canBePassive(rule.relation) && !running) frame.passive = passiveIn(frame, rule, previous?.start ?? start)
      return
    }
    if (isPassiveInBrackets(frame, rule.relation, this.#following)) {
      frame.passive = passiveInBrackets(frame, rule, start)
      return
    }
    if (!this.#announces(rule.relation, cue.phrase, start) || this.#describesOthers(rule.relation)) return
    if (rule.relation === 'IMPLEMENTS' && this.#standsAlone()) return
    if (CHANGES.has(rule.relation)) {
      this.#planned = this.#planned ? this.#goesOn() : isPlanned(this.#input.text, this.#input.tokens, this.#at)
      if (this.#planned) {
        frame.governor = newGovernor({ rule: null, relation: 'CITES', id: 'role.planned', phrase: cue.phrase, force: 'POINTS' }, start, end)
        return
      }
    }
    if (ADJACENT_VERBS.has(rule.relation) && this.#describesOn(frame.governor)) return
    if (CHANGES.has(rule.relation) && (isOfSeveral(this.#input.tokens, this.#at) || explainsProvision(this.#input.tokens, this.#at))) {
      const described = newGovernor({ rule: null, relation: 'CITES', id: 'role.described', phrase: cue.phrase, force: 'POINTS' }, start, end)
      if (frame.kind === 'PARENTHESIS') frame.governor = described
      else this.#frames.enterTitle(frame.owners, Number.POSITIVE_INFINITY, described)
      return
    }
    const governor = newGovernor({ rule, relation: rule.relation, id: rule.id, phrase: cue.phrase, force: 'ROLE' }, start, end)
    if (rule.relation === 'BASED_ON' || rule.relation === 'PROPOSED_BY') {
      if (frame.kind === 'TEXT' && previous !== null && this.#capital(start)) this.#endSentence(start)
      this.#frame.governor = { ...governor, lasting: true }
      return
    }
    if (CHANGES.has(rule.relation) && frame.kind === 'TEXT' && this.#isReported()) {
      this.#frames.enterTitle(this.#ownersOf([this.#reported as number]), Number.POSITIVE_INFINITY, governor)
      return
    }
    if (this.#adjacent && previous?.kind !== 'MARK' && frame.last !== null && ADJACENT_VERBS.has(rule.relation) && this.#untitled(frame.last)) {
      const owner = frame.last
      this.#frames.enterTitle(this.#ownersOf([owner]), Number.POSITIVE_INFINITY, governor)
      return
    }
    const opens = previous === null || previous.kind === 'MARK' || previous.kind === 'STOP' || this.#words.length === 0 || this.#capital(start)
    frame.governor = combineVerbs(frame.governor, { ...governor, opens })
  }

  /** "Căn cứ", "xét" and "trên cơ sở" announce something where a clause begins or a reference follows at once, not as nouns in mid-sentence. */
  #announces(relation: MentionRelation, phrase: string, start: number): boolean {
    if (relation !== 'BASED_ON' && phrase !== 'xet') return true
    const previous = this.#previous
    if (previous === null || previous.kind === 'MARK' || previous.kind === 'STOP' || this.#capital(start)) return true
    if (phrase === 'xet' || phrase.startsWith('tren co so') || phrase.startsWith('sau khi')) return this.#words.length <= 2
    if (phrase === 'can cu vao' || phrase === 'can cu theo') return true
    const next = this.#input.references[this.#next]
    return this.#words.length <= 2 || (next !== undefined && next.start - start < 12)
  }

  /** "Nghị định A có hiệu lực … và thay thế B; bãi bỏ C": the decree does both. */
  #isReported(): boolean {
    const { tokens } = this.#input
    const previous = this.#previous
    if (previous?.kind === 'MARK' && previous.mark === ';') return this.#reported !== null
    const reported = tokens[takesEffectBefore(tokens, this.#at)]
    if (reported?.kind === 'MENTION') this.#reported = reported.index
    return reported?.kind === 'MENTION'
  }

  /** One more verb of the same list: "… thay thế Quyết định A và sửa đổi Quyết định B". */
  #goesOn(): boolean {
    const previous = this.#previous
    return (previous?.kind === 'WORD' && /^(?:va|hoac)$/.test(previous.folded)) || (previous?.kind === 'MARK' && previous.mark === ',')
  }

  /** "các Nghị định sửa đổi, bổ sung …": one more verb of what is described. */
  #describesOn(governor: Governor | null): boolean {
    return governor?.id === 'role.described' && governor.governed === 0 && governor.content === 0
  }

  /** "Sau 05 năm thực hiện, Luật X …": a noun, with a comma where the verb would have its object. */
  #standsAlone(): boolean {
    const following = this.#following
    if (following?.kind !== 'MARK' || following.mark !== ',') return false
    const previous = this.#previous
    return (previous?.kind === 'WORD' && BEFORE_NOUN.has(previous.folded)) || this.#input.tokens[this.#at + 2]?.kind === 'MENTION'
  }

  /** "các văn bản hướng dẫn thi hành Luật X", "văn bản sửa đổi, thay thế Nghị định Y": what documents not named here do. */
  #describesOthers(relation: MentionRelation): boolean {
    if (relation !== 'DETAILS' && relation !== 'AMENDS' && relation !== 'REPLACES') return false
    const words = this.#words.slice(-8)
    if (this.#previous?.kind !== 'WORD' || words.at(-1) !== 'ban' || words.at(-2) !== 'van') return false
    return !words.includes('hanh') && !words.includes('dung') && !words.includes('trinh')
  }

  #capital(at: number): boolean {
    const char = this.#input.text.charAt(at)
    return char !== char.toLowerCase()
  }

  #patientOf({ inner, patient }: Passive): Reference | undefined {
    const index = inner ?? patient
    return index === null ? undefined : this.#reference(index)
  }

  #untitled(index: number): boolean {
    return this.#reference(index)?.title === null
  }

  #reference(index: number): Reference | undefined {
    const position = this.#position.get(index)
    return position === undefined ? undefined : this.#input.references[position]
  }

  /** A title of this document's own name speaks for the document. */
  #ownersOf(indexes: readonly number[]): Owners {
    return indexes.some((index) => this.#roles.get(index)?.relation === 'SELF') ? this.#input.owners : indexes
  }

  #expire(cue: Cue, start: number, end: number): void {
    const before = this.#previous
    const denied = before?.kind === 'WORD' && (before.folded === 'chua' || before.folded === 'khong')
    if (denied || !endsClause(this.#following) || this.#listsExpired(start)) return
    while (this.#frame.kind === 'TITLE') this.#leave(this.#frames.depth - 1)
    this.#expired = !expire(this.#frame, cue, { start, end }, this.#roles)
  }

  /** "Quyết định số … công bố Danh mục văn bản … hết hiệu lực": the list has them, the decision is in force. */
  #listsExpired(at: number): boolean {
    const last = this.#inSentence.at(-1)
    const from = last === undefined ? undefined : this.#reference(last)?.end
    return from !== undefined && LISTS_DOCUMENTS.test(this.#input.text.slice(Math.max(from, at - 400), at))
  }

  #mention(index: number): void {
    const reference = this.#reference(index)
    if (reference === undefined) return
    if (this.#frames.inUntoldTitle && (this.#frame.governor?.governed ?? 0) > 0 && this.#ownsVerb()) {
      const { gap } = this.#frame
      this.#leave(this.#frames.depth - 1)
      this.#frame.gap = gap
    }
    const frame = this.#frame
    this.#next = (this.#position.get(index) ?? 0) + 1
    this.#inSentence.push(index)
    const passive = frame.passive
    if (passive !== null && namesAgentAtOnce(frame, passive, reference, this.#patientOf(passive))) passive.agent = true
    if (
      passive?.agent &&
      passive.content <= AGENT_GAP &&
      (passive.agents === 0 || (frame.gap <= LIST_GAP && !beginsAnew(reference, passive, this.#input.tokens, this.#at)))
    ) {
      const earlier = passive.patient === null ? [] : frame.chain.slice(-6, -1).reverse()
      const before = [passive.inner, passive.patient, ...earlier.map((link) => link.index)]
      const patients = before.map((patient) => (patient === null ? undefined : this.#reference(patient)))
      const read = amendedBy(reference, passive, frame.kind === 'NOTE' ? null : frame.owners, patients, this.#roles)
      this.#roles.set(index, read.role)
      if (read.statement !== null) this.#statements.push(read.statement)
      if (passive.agents === 0) passive.plain = amends(reference)
      passive.agents += 1
      passive.content = 0
      frame.gap = 0
      frame.self = false
      frame.part = false
      this.#adjacent = true
      this.#openTitle(reference)
      return
    }
    frame.passive = null
    this.#govern(reference, frame)
    frame.gap = 0
    frame.self = false
    frame.part = false
    frame.last = index
    frame.inner = null
    this.#adjacent = true
    this.#openTitle(reference)
  }

  /** A reference in quoted wording: nothing is said of it. */
  #quoted(index: number): void {
    this.#next = (this.#position.get(index) ?? 0) + 1
    this.#inSentence.push(index)
    this.#roles.set(index, { relation: 'CITES', owners: this.#frame.owners, rule: 'role.quoted', cue: null, part: false, note: null })
  }

  /** The reference just met is followed by a verb of its own: "… Thông tư A và Thông tư B sửa đổi Thông tư C". */
  #ownsVerb(): boolean {
    const following = this.#following
    return following?.kind === 'CUE' && following.cue.rule !== null && ADJACENT_VERBS.has(following.cue.rule.relation)
  }

  #govern(reference: Reference, frame: Frame): void {
    const { index } = reference
    const bracketed = this.#previous?.kind === 'MARK' && this.#previous.mark === '('
    if (frame.governor !== null && !governs(frame.governor, reference, frame.gap > LIST_GAP, bracketed)) frame.governor = null
    const governor = frame.governor
    if (governor === null && frame.gap > LIST_GAP) beginList(frame)
    const relation = this.#relation(reference, governor)
    const owners = relation === 'SELF' || governor?.force === 'ALIAS' || governor?.force === 'ENACTS' ? null : (this.#conceiver(governor) ?? frame.owners)
    const cue = governor === null ? null : { start: governor.start, end: governor.end }
    this.#roles.set(index, {
      relation,
      owners,
      rule: governor?.id ?? 'role.cited',
      cue,
      part: governor?.part === true || reference.provision !== null,
      note: null,
    })
    frame.chain.push({ index, pointed: governor?.force === 'POINTS' })
    if (governor !== null) governor.governed += 1
    if (governor?.force === 'ALIAS' || governor?.force === 'ENACTS') frame.governor = null
  }

  #relation(reference: Reference, governor: Governor | null): MentionRelation {
    if (reference.self === 'YES') return 'SELF'
    const relation = governor?.relation ?? 'CITES'
    if (reference.self === 'MAYBE')
      return relation === 'CITES' || relation === 'IMPLEMENTS' || relation === 'DETAILS' || relation === 'ISSUED' ? 'SELF' : relation
    if (governor?.force === 'ENACTS') return this.#input.owners === null && !reference.numbered ? 'SELF' : 'CITES'
    return relation
  }

  /** "Việc ban hành Luật A … thể chế hóa Nghị quyết B": law A carries it out. */
  #conceiver(governor: Governor | null): Owners {
    if (governor?.rule?.relation !== 'IMPLEMENTS' || !/^(?:the che|cu the) hoa$/.test(governor.phrase)) return null
    // What is no longer merely cited stays so: the search goes on where it ended.
    while (this.#notCited < this.#inSentence.length && this.#roles.get(this.#inSentence[this.#notCited] as number)?.relation !== 'CITES') this.#notCited += 1
    const first = this.#inSentence[this.#notCited]
    return first === undefined || governor.governed > 0 ? null : [first]
  }

  /** A title in which further references stand becomes a frame; members of one list share it. */
  #openTitle(reference: Reference): void {
    const { references } = this.#input
    const following = references[this.#next]
    const title = reference.title
    if (following === undefined || title === null || following.start < title.start || following.start >= title.end) return
    const owners: number[] = []
    for (let i = this.#next - 1; i >= 0; i -= 1) {
      const other = references[i] as Reference
      if (other.title?.start !== title.start) break
      owners.unshift(other.index)
    }
    this.#frames.enterTitle(this.#ownersOf(owners), title.end, null)
  }
}
