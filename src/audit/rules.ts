/** Every rule of the audit, in the order in which people read a report: citations, lists, bases, tasks, money, structure. */
import type { AuditRule } from './rule.ts'
import { agencyRepeated } from './rules/agency-repeated.ts'
import { appendixNotAnnounced } from './rules/appendix-not-announced.ts'
import { basisDatedLater } from './rules/basis-dated-later.ts'
import { basisNoLongerInForce } from './rules/basis-no-longer-in-force.ts'
import { basisWithoutAmendments } from './rules/basis-without-amendments.ts'
import { blankNumberOrDate } from './rules/blank-number-or-date.ts'
import { conflictingDates } from './rules/conflicting-dates.ts'
import { declaredBasisUnused } from './rules/declared-basis-unused.ts'
import { incompleteFirstCitation } from './rules/incomplete-first-citation.ts'
import { issuerDiffers } from './rules/issuer-differs.ts'
import { listedTwice } from './rules/listed-twice.ts'
import { missingProvision } from './rules/missing-provision.ts'
import { noteAmountDiffers } from './rules/note-amount-differs.ts'
import { numberOutOfSequence } from './rules/number-out-of-sequence.ts'
import { objectiveWithoutTask } from './rules/objective-without-task.ts'
import { officialLettersOnly } from './rules/official-letters-only.ts'
import { registerContradictsText } from './rules/register-contradicts-text.ts'
import { sameTaskDifferentLeads } from './rules/same-task-different-leads.ts'
import { straySpacesOrDoubledWords } from './rules/stray-spaces-or-doubled-words.ts'
import { sumsDoNotAddUp } from './rules/sums-do-not-add-up.ts'
import { taskBasisUndeclared } from './rules/task-basis-undeclared.ts'
import { taskWithoutAgency } from './rules/task-without-agency.ts'
import { taskWithoutBasis } from './rules/task-without-basis.ts'
import { textTotalDiffers } from './rules/text-total-differs.ts'
import { titleDiffers } from './rules/title-differs.ts'
import { twoTypeWords } from './rules/two-type-words.ts'
import { typeContradictsSymbol } from './rules/type-contradicts-symbol.ts'
import { undatedFirstCitation } from './rules/undated-first-citation.ts'
import { weekendOrHoliday } from './rules/weekend-or-holiday.ts'

export const AUDIT_RULES: readonly AuditRule[] = [
  conflictingDates,
  twoTypeWords,
  typeContradictsSymbol,
  numberOutOfSequence,
  weekendOrHoliday,
  undatedFirstCitation,
  incompleteFirstCitation,
  blankNumberOrDate,
  straySpacesOrDoubledWords,
  issuerDiffers,
  titleDiffers,
  registerContradictsText,
  listedTwice,
  basisDatedLater,
  basisWithoutAmendments,
  basisNoLongerInForce,
  declaredBasisUnused,
  taskBasisUndeclared,
  taskWithoutBasis,
  officialLettersOnly,
  sameTaskDifferentLeads,
  agencyRepeated,
  taskWithoutAgency,
  objectiveWithoutTask,
  sumsDoNotAddUp,
  noteAmountDiffers,
  textTotalDiffers,
  appendixNotAnnounced,
  missingProvision,
]
