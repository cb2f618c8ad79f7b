/**
 * Extraction JSON, version 1: what one text says, before anything is compared with other documents.
 * Offsets are UTF-16 code units into the text exactly as decoded; `text.slice(start, end) === quote` holds for every quote.
 * Money is in million VND. Dates are ISO ("2020-06-03", partial "2020-06" or "2020") as written, mistakes included.
 */
import { z } from 'zod'
import { DOCUMENT_TYPES } from '../lexicon/document-types.ts'
import { MENTION_RELATIONS } from '../lexicon/relation-types.ts'

const offset = z.int().min(0)
const spanShape = { start: offset, end: offset }
const Span = z.object(spanShape)

export const CONTAINERS = ['metadata', 'preamble', 'articles', 'body', 'appendix', 'footnote'] as const
export const AGENCY_LEVELS = ['CENTRAL', 'PARTY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'ENTERPRISE', 'OTHER'] as const
const DocumentTypeSchema = z.enum(DOCUMENT_TYPES.map((t) => t.type))

export const MentionSchema = z.object({
  id: z.string(),
  ...spanShape,
  quote: z.string(),
  /** 1-based line of `start` in the raw text. */
  line: z.int().min(1),
  type: DocumentTypeSchema,
  typeLabel: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  provision: z.string().nullable(),
  relation: z.enum(MENTION_RELATIONS),
  /** Who stands in the relation to the cited document: this document, the task row it stands in, or mentions whose title encloses it. */
  subject: z.union([z.literal('DOCUMENT'), z.literal('TASK'), z.array(z.string())]),
  container: z.enum(CONTAINERS),
  task: z.string().nullable(),
  /** The document key that this text alone gives; null where the reference names nothing that could be identified. Set by `resolve`, absent before. */
  target: z.string().nullable().optional(),
  /** Id of the rule that found it. */
  rule: z.string(),
  /** The clause or sentence that proves it: encloses the mention, is bounded, and is what evidence quotes. */
  sentence: Span,
  /** For laws and codes named in words: the name without its type word ("Công nghệ thông tin"), else null. */
  name: z.string().nullable(),
  /** What is off as written: "blank number", "stray space in number" …; null where nothing is. */
  anomaly: z.string().nullable(),
  /** The relation touches only a part of the cited document ("bãi bỏ khoản 2 Điều 5 …", "thay thế cụm từ …"): what is repealed in part stays in force. Absent: the whole. */
  part: z.boolean().optional(),
})

const TaskSchema = z.object({
  id: z.string(),
  ...spanShape,
  line: z.int().min(1),
  name: z.string(),
  /** The heading the row stands under, as written. */
  group: z.string().nullable(),
  /** "PL1", "PL2", or "T1" for a table of the body. */
  appendix: z.string(),
  /** Row number as printed. */
  row: z.string().nullable(),
  lead: z.array(z.string()),
  coordinating: z.array(z.string()),
  budgetTotal: z.number().nullable(),
  budgetRecurrent: z.number().nullable(),
  budgetInvestment: z.number().nullable(),
  /** Numbers of the documents that the row is based on or carries out, each once, in text order. */
  bases: z.array(z.string()),
  due: z.string().nullable(),
  result: z.string().nullable(),
  notes: z.string().nullable(),
  /** Where each cell stands; a merged cell's span is that of the cell that covers the row. Keys: name, lead, coordinating, budgetTotal, … due, result, notes. */
  cells: z.record(z.string(), Span),
  /** Names of the fields that the table's header has columns for: tells "empty" from "no such column". */
  columns: z.array(z.string()),
})

const AgencySchema = z.object({
  /** The full official name. */
  name: z.string(),
  /** Every form the text writes, the full name too if it stands there. */
  variants: z.array(z.string()),
  level: z.enum(AGENCY_LEVELS),
  /** Full name of the body it belongs to, null where neither the text nor the gazetteer says. */
  parent: z.string().nullable(),
  /** Where it is first named. */
  ...spanShape,
})

/** What a clause says about two documents: `from` does it to `to`. Ids of mentions; `to` is "DOCUMENT" where an editor's note speaks of this text itself ("[Khoản này được sửa đổi bởi …]"). */
const StatedSchema = z.object({
  from: z.string(),
  type: z.enum(['AMENDS', 'REPLACES', 'REPEALS', 'SUSPENDS', 'DETAILS', 'CORRECTS', 'CONSOLIDATES', 'IMPLEMENTS', 'BASED_ON', 'ISSUED']),
  to: z.string(),
  ...spanShape,
  rule: z.string(),
})

/** A clause that says when a document takes or loses effect. `of` is "DOCUMENT" or ids of mentions. `on` is null where the date depends on the day of signing: then `daysAfterSigning` (0: the day itself). */
const EffectSchema = z.object({
  kind: z.enum(['TAKES_EFFECT', 'LOSES_EFFECT']),
  of: z.union([z.literal('DOCUMENT'), z.array(z.string())]),
  on: z.string().nullable(),
  daysAfterSigning: z.int().min(0).nullable(),
  ...spanShape,
  rule: z.string(),
})

/** A structural unit: part, chapter, section, article, clause, appendix, with its heading. */
const ProvisionSchema = z.object({
  id: z.string(),
  label: z.string(),
  title: z.string().nullable(),
  kind: z.enum(['PART', 'CHAPTER', 'SECTION', 'ARTICLE', 'CLAUSE', 'POINT', 'APPENDIX', 'HEADING']),
  parent: z.string().nullable(),
  ...spanShape,
})

/** A mention or an objective that speaks for a group of tasks: the references of a group's heading or introduction (mode SECTION), or an item of the body with explicit bases that a row may repeat (mode LINKED). */
const ObjectiveSchema = z.object({
  id: z.string(),
  ...spanShape,
  name: z.string(),
  /** Ids of the mentions that the objective is based on or carries out. */
  bases: z.array(z.string()),
})
const SectionBasisSchema = z.object({
  /** Ids of the task rows that stand under the heading. */
  tasks: z.array(z.string()),
  /** Ids of mentions cited as basis or as carried out in the heading or introduction. */
  mentions: z.array(z.string()),
  label: z.string(),
  ...spanShape,
})

/** A totals row of a task table ("Tổng cộng"), or of one group of it. Money in million VND. */
const TotalSchema = z.object({
  ...spanShape,
  appendix: z.string(),
  group: z.string().nullable(),
  label: z.string(),
  budgetTotal: z.number().nullable(),
  budgetRecurrent: z.number().nullable(),
  budgetInvestment: z.number().nullable(),
  cells: z.record(z.string(), Span),
})

const DiagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  ...spanShape,
  message: z.string(),
})

const HeaderSchema = z.object({
  type: DocumentTypeSchema.nullable(),
  typeLabel: z.string().nullable(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  signer: z.string().nullable(),
  title: z.string().nullable(),
  /** Province or city whose body issued it ("Vĩnh Long"), null for national bodies or where nothing says. */
  place: z.string().nullable(),
  /** Where each of the fields was read. */
  cells: z.record(z.string(), Span),
  /** The plan, regulation or programme that this document issues in the same file, null where there is none. `clause` is the sentence that issues it. */
  annex: z.object({ type: DocumentTypeSchema, typeLabel: z.string(), title: z.string().nullable(), clause: Span, ...spanShape }).nullable(),
})

export const ExtractionSchema = z.object({
  schemaVersion: z.literal(1),
  source: z.object({ name: z.string(), sha256: z.string(), length: z.int().min(0), fileSha256: z.string().optional() }),
  document: HeaderSchema,
  mentions: z.array(MentionSchema),
  tasks: z.array(TaskSchema),
  agencies: z.array(AgencySchema),
  stated: z.array(StatedSchema),
  effects: z.array(EffectSchema),
  provisions: z.array(ProvisionSchema),
  objectives: z.array(ObjectiveSchema),
  sectionBases: z.array(SectionBasisSchema),
  totals: z.array(TotalSchema).default([]),
  diagnostics: z.array(DiagnosticSchema),
})

export type Extraction = z.infer<typeof ExtractionSchema>
export type Mention = Extraction['mentions'][number]
export type ExtractedTask = Extraction['tasks'][number]
export type ExtractedAgency = Extraction['agencies'][number]
export type Stated = Extraction['stated'][number]
export type Effect = Extraction['effects'][number]
export type ExtractedProvision = Extraction['provisions'][number]
export type Diagnostic = Extraction['diagnostics'][number]
export type Header = Extraction['document']
export type Container = (typeof CONTAINERS)[number]
export type AgencyLevel = (typeof AGENCY_LEVELS)[number]
export type TextSpan = z.infer<typeof Span>
