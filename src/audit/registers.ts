/** Registers: lists of facts about documents, which the library holds beside the texts. What they say is set against a text and never in its place. */
import type { MentionNode } from '../graph/model.ts'
import { REGISTER_LABEL } from '../lexicon/registers.ts'
import type { AuditInput } from './rule.ts'

/** The entry of a register, its row being its proof. */
export const isRegisterEntry = (node: MentionNode): boolean => node.mention.rule === 'register.row'

/** A register is no document with citations: it is what texts are compared with. */
export const isRegister = ({ extraction: { document } }: AuditInput): boolean => document.type === 'OTHER' && document.typeLabel === REGISTER_LABEL
