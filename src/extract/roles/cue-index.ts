/** All cue phrases in one tree of folded syllables, so that a text is compared with every phrase in one pass. */
import {
  AGENT_MARKERS,
  ALIAS_CUES,
  ENACTMENT_CUES,
  EXACT_WORDS,
  EXPIRY_CUES,
  FALSE_CUES,
  LINKING_SYLLABLES,
  PART_PHRASES,
  PART_WORDS,
  PASSIVE_MARKERS,
  POINTING_CUES,
  QUOTED_BASIS_CUES,
  SOFT_POINTING_CUES,
} from '../../lexicon/cues.ts'
import { foldSyllable } from './fold-syllable.ts'
import type { RoleRule } from './role-rule.ts'
import { ROLE_RULES } from './role-rules.ts'

export type CueKind = 'ROLE' | 'POINTS' | 'POINTS_SOFTLY' | 'ALIAS' | 'EXPIRY' | 'ENACTS' | 'QUOTES_BASIS' | 'NONE'

export interface Cue {
  readonly kind: CueKind
  /** Folded phrase. */
  readonly phrase: string
  /** Set when kind is ROLE. */
  readonly rule: RoleRule | null
  /** Its syllables as they must be written, null at those that may be written otherwise; null where all may. */
  readonly exact: readonly (string | null)[] | null
}

export interface CueNode {
  readonly next: Map<string, CueNode>
  cue: Cue | null
}

const fold = (phrase: string): string => phrase.split(' ').map(foldSyllable).join(' ')
const foldedSet = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(fold))

/** "Qui định" is the older spelling of "quy định". */
const spellings = (phrase: string): string[] => (/(?:^| )quy /u.test(phrase) ? [phrase, phrase.replaceAll('quy ', 'qui ')] : [phrase])

/** Which syllables of a phrase belong to an everyday word when they are written otherwise. */
function exactIn(phrase: string): readonly (string | null)[] | null {
  const word = EXACT_WORDS.find((one) => ` ${phrase} `.includes(` ${one} `))
  if (word === undefined) return null
  const before = ` ${phrase} `.split(` ${word} `)[0] ?? ''
  const from = before === '' ? 0 : before.trim().split(' ').length
  const to = from + word.split(' ').length
  return phrase.split(' ').map((syllable, i) => (i >= from && i < to ? syllable : null))
}

function plant(root: CueNode, phrases: readonly string[], kind: CueKind, rule: RoleRule | null): void {
  for (const phrase of phrases.flatMap(spellings)) {
    let node = root
    const folded = fold(phrase)
    for (const syllable of folded.split(' ')) {
      let child = node.next.get(syllable)
      if (child === undefined) {
        child = { next: new Map(), cue: null }
        node.next.set(syllable, child)
      }
      node = child
    }
    node.cue ??= { kind, phrase: folded, rule, exact: exactIn(phrase) }
  }
}

function build(): CueNode {
  const root: CueNode = { next: new Map(), cue: null }
  plant(root, QUOTED_BASIS_CUES, 'QUOTES_BASIS', null)
  plant(root, FALSE_CUES, 'NONE', null)
  plant(root, EXPIRY_CUES, 'EXPIRY', null)
  plant(root, ALIAS_CUES, 'ALIAS', null)
  plant(root, ENACTMENT_CUES, 'ENACTS', null)
  for (const rule of ROLE_RULES) plant(root, rule.cues, 'ROLE', rule)
  plant(root, SOFT_POINTING_CUES, 'POINTS_SOFTLY', null)
  plant(root, POINTING_CUES, 'POINTS', null)
  return root
}

export const CUE_TREE: CueNode = build()
export const LINKS: ReadonlySet<string> = foldedSet(LINKING_SYLLABLES)
export const PASSIVES: ReadonlySet<string> = foldedSet(PASSIVE_MARKERS)
export const AGENTS: ReadonlySet<string> = foldedSet(AGENT_MARKERS)
const PARTS: ReadonlySet<string> = foldedSet(PART_WORDS)
const PART_PAIRS: ReadonlySet<string> = foldedSet(PART_PHRASES)
const PAIR_ENDS: ReadonlySet<string> = new Set([...PART_PAIRS].map((pair) => pair.slice(pair.indexOf(' ') + 1)))

/** Whether a folded syllable, with the one before it, names a part of a document. */
export const namesPart = (syllable: string, before: string | undefined): boolean =>
  PARTS.has(syllable) || (before === undefined ? syllable === 'tu' : PAIR_ENDS.has(syllable) && PART_PAIRS.has(`${before} ${syllable}`))
