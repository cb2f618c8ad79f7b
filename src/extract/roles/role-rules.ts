/** All rules that read a role from a cue. A further relation: one file in rules/, its words in lexicon/cues.ts, its name here. */
import type { RoleRule } from './role-rule.ts'
import { amends } from './rules/amends.ts'
import { basedOn } from './rules/based-on.ts'
import { consolidates } from './rules/consolidates.ts'
import { corrects } from './rules/corrects.ts'
import { details } from './rules/details.ts'
import { implementsRule } from './rules/implements.ts'
import { issued } from './rules/issued.ts'
import { proposedBy } from './rules/proposed-by.ts'
import { repeals } from './rules/repeals.ts'
import { replaces } from './rules/replaces.ts'
import { suspends } from './rules/suspends.ts'

export const ROLE_RULES: readonly RoleRule[] = [
  basedOn,
  proposedBy,
  amends,
  replaces,
  repeals,
  suspends,
  details,
  implementsRule,
  corrects,
  consolidates,
  issued,
]
