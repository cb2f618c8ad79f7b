/** What a rule is, what it reads and what it reports. One rule is one file under `rules/`; `rules.ts` names them all. */
import type { Extraction } from '../extract/schema.ts'
import type { DocumentNode, Evidence, MentionNode, ProvisionNode, Relation, TaskNode } from '../graph/model.ts'
import type { View } from '../text/index.ts'

export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const
export type Severity = (typeof SEVERITIES)[number]

/** One ingested text with what the library knows of the documents it cites. */
export interface AuditInput {
  /** Key of the ingested document. */
  readonly key: string
  readonly sha256: string
  readonly text: string
  readonly extraction: Extraction
  /** References of this text as resolved, in text order. */
  readonly mentions: readonly MentionNode[]
  /** Task rows of this text, in text order. */
  readonly tasks: readonly TaskNode[]
  /** The document itself, its annex and every document it cites, by key. */
  readonly documents: ReadonlyMap<string, DocumentNode>
  /** AMENDS, REPLACES, REPEALS and SUSPENDS relations that point at a cited document, from wherever in the library. */
  readonly changes: ReadonlyMap<string, readonly Relation[]>
  /** References to the same documents in other texts, at most 100 a document; may be left out where no other text contradicts this one or ends the document. */
  readonly elsewhere: ReadonlyMap<string, readonly MentionNode[]>
  /** Structural units of cited documents that are ingested. */
  readonly provisions: ReadonlyMap<string, readonly ProvisionNode[]>
  /** EXPLICIT, LINKED and SECTION justifications of the tasks. */
  readonly justifications: readonly Relation[]
}

/** What a rule reports; the runner adds id and rule. */
export interface Draft {
  /** One sentence in Vietnamese: what is wrong, with the names that matter. */
  readonly message: string
  readonly expected: string | null
  readonly found: string | null
  readonly evidence: readonly Evidence[]
  /** Where a case weighs more or less than its rule does. */
  readonly severity?: Severity
}

export interface Finding {
  /** Stable while rule, document and evidence stay the same, so that a review survives re-ingestion. */
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  /** Key of the ingested document in which it was found. */
  readonly document: string
  readonly message: string
  readonly expected: string | null
  readonly found: string | null
  readonly evidence: readonly Evidence[]
}

export interface AuditRule {
  /** Stable, in kebab-case. */
  readonly id: string
  readonly severity: Severity
  readonly title: { readonly vi: string; readonly en: string }
  readonly explanation: { readonly vi: string; readonly en: string }
  /** Article of the law or decree that it rests on; null where it rests on good practice alone. */
  readonly legalSource: string | null
  readonly check: (audited: AuditedText) => Iterable<Draft>
}

/** The input with what several rules look up, computed once. */
export interface AuditedText extends AuditInput {
  /** The document whose text this is; null while nothing identifies it. */
  readonly self: DocumentNode | null
  /** References by the document they mean, in text order; references to the document itself left out. */
  readonly byTarget: ReadonlyMap<string, readonly MentionNode[]>
  /** The text as recognisers read it, for rules that search it. */
  readonly view: View
  /** Evidence for a stretch of the view. */
  readonly seen: (start: number, end: number, rule: string) => Evidence
  /** Where the paragraph begins in which an offset stands, wrapped lines joined. */
  readonly paragraphStart: (offset: number) => number
  /** Evidence for a reference: its own words. */
  readonly cite: (mention: MentionNode) => Evidence
  /** Evidence for a stretch of this text, trimmed of white space. */
  readonly at: (start: number, end: number, rule: string) => Evidence
  readonly mentionById: ReadonlyMap<string, MentionNode>
  readonly taskById: ReadonlyMap<string, Extraction['tasks'][number]>
  /** Name of a document as people write it: "Quyết định số 749/QĐ-TTg". */
  readonly label: (key: string) => string
}
