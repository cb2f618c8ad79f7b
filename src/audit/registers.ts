/** Registers: lists of facts about documents, which the library holds beside the texts. What they say is set against a text and never in its place. */
import type { MentionNode } from '../graph/model.ts'

/** The entry of a register, its row being its proof. */
export const isRegisterEntry = (node: MentionNode): boolean => node.mention.rule === 'register.row'
