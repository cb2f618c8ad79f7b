/** A task's trace as a justification sheet. */
import type { Sheet, SheetSection } from '../export/sheet.ts'
import { type Evidence, JUSTIFICATION_MODES } from '../graph/model.ts'
import type { Names } from './api-shape.ts'
import { chainTree, placeOf } from './chain-tree.ts'
import { vietnameseDate } from './node-label.ts'
import type { TaskTrace } from './trace-shape.ts'
import { justificationBranches, MODE_TITLES, taskFields } from './trace-text.ts'

/** `now` dates the sheet: later readings of the library may say more. */
export function taskSheet({ task, reasons, statement, chain, names }: TaskTrace, now: Date): Sheet {
  return {
    title: `Phiếu căn cứ pháp lý: nhiệm vụ ${task.code}`,
    fields: [['Nhiệm vụ', task.name], ...taskFields(task, names)],
    sections: [
      ...JUSTIFICATION_MODES.flatMap((mode): SheetSection[] => {
        const own = reasons.filter((reason) => reason.mode === mode)
        if (own.length === 0)
          return mode === 'EXPLICIT' ? [{ title: MODE_TITLES[mode], note: 'Không có: nhiệm vụ không ghi căn cứ trực tiếp nào.', items: [] }] : []
        const items = justificationBranches(mode, own, names, (evidence) => evidence.map((proof) => quoted(proof, names)))
        return [{ title: MODE_TITLES[mode], note: null, items }]
      }),
      {
        title: 'Chuỗi căn cứ',
        note: chain.edges.length === 0 ? 'Không có căn cứ nào được ghi trong các văn bản đã đọc.' : null,
        items: chainTree(chain, names, 'OUT'),
      },
    ],
    statement: { title: 'Câu trích dẫn', text: statement },
    foot: `Lập bằng Căn Cứ ngày ${vietnameseDate(now.toLocaleDateString('sv'))}. Mỗi căn cứ kèm nguyên văn và vị trí (tệp:dòng) trong văn bản đã đọc; các cách chứng minh không cộng với nhau.`,
  }
}

const quoted = (evidence: Evidence, names: Names): string => `“${evidence.quote.replace(/\s+/g, ' ').trim()}” — ${placeOf(evidence, names)}`
