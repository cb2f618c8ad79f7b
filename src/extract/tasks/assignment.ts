/**
 * Who leads and who takes part, where one cell says both:
 *   "Chủ trì: Sở Y tế. Phối hợp: Sở Tài chính, UBND cấp huyện" · "Sở Y tế chủ trì, phối hợp với Sở Tài chính" · "Sở Y tế (chủ trì), Sở Tài chính (phối hợp)"
 */
import { agenciesIn, joinedBodies, LONGEST } from './agency-cell.ts'
import type { Cell } from './table.ts'

const LABELLED = /(?:^|[\s;,.(-])((?:(?:cơ quan|đơn vị|bộ phận) )?(?:chủ trì|phối hợp)(?: thực hiện| chính)?)(?: ?:| là(?= ))/giu
const LEADS_WITH = /^(.+?),? (?:là (?:cơ quan|đơn vị) )?chủ trì(?: thực hiện)?,? ?(?:và )?phối hợp(?: thực hiện)?(?: (?:với|cùng))? (.+)$/iu
const LED_BY = /^chủ trì,? ?(?:và )?phối hợp/iu
const MARKED = /([^,;()]+(?:,[^,;()]+)*?) ?\((?:(?:cơ quan|đơn vị) )?(chủ trì|phối hợp)(?: thực hiện)?\)/giu
const BOTH_NAMED = /^(.+?)[;.] ?phối hợp(?: thực hiện)?(?: (?:với|cùng)| ?:)? (.+)$/iu

export interface Assignment {
  readonly lead: string[]
  readonly coordinating: string[]
}

/** Null where the cell names bodies of one part only. */
export function assignmentIn(cell: Pick<Cell, 'text' | 'lines'>): Assignment | null {
  const text = joinedBodies(cell)
  if (text.length > LONGEST || !/chủ trì|phối hợp/iu.test(text)) return null
  const labels = [...text.matchAll(LABELLED)]
  if (labels.length > 0) {
    const lead: string[] = agenciesIn(text.slice(0, labels[0]?.index ?? 0))
    const coordinating: string[] = []
    labels.forEach((label, i) => {
      const bodies = agenciesIn(text.slice(label.index + label[0].length, labels[i + 1]?.index ?? text.length))
      ;(/phối hợp/iu.test(label[1] ?? '') ? coordinating : lead).push(...bodies)
    })
    return { lead, coordinating }
  }
  const marked = text.includes('(') ? [...text.matchAll(MARKED)] : []
  if (marked.some(([, , part]) => /phối/iu.test(part ?? ''))) {
    const of = (part: RegExp) => marked.flatMap(([, bodies = '', said = '']) => (part.test(said) ? agenciesIn(bodies) : []))
    return { lead: of(/chủ/iu), coordinating: of(/phối/iu) }
  }
  const led = LED_BY.test(text) ? null : (LEADS_WITH.exec(text) ?? BOTH_NAMED.exec(text))
  return led ? { lead: agenciesIn(led[1] ?? ''), coordinating: agenciesIn(led[2] ?? '') } : null
}
