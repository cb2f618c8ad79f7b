/**
 * Bodies that are known by what they do, and where the name of such a body ends:
 *   "Cục An toàn thông tin" · "Ban Chỉ đạo xây dựng Chính quyền điện tử tỉnh" · "Trung tâm Giám sát an toàn không gian mạng quốc gia"
 */
import { DESCRIBED_KINDS, NO_BODY } from '../../lexicon/agencies.ts'
import { TASK_VERB } from '../../lexicon/task-tables.ts'
import { AgencyTree } from './agency-tree.ts'
import type { AgencyWords } from './agency-words.ts'
import { matchAgency } from './match-agency.ts'
import { placeAfter } from './place-after.ts'

const KINDS = new AgencyTree<string>()
for (const kind of DESCRIBED_KINDS) KINDS.add(kind, kind)

/** Words that belong to no name; what stands behind them is another clause. */
const STOP = new Set(
  'của về để tại theo đã được có là trong trên thực phối chủ hướng triển thuộc trực cho với từ đến các này cấp trưởng đồng tiếp như nhằm năm khi do nếu mà nên phải sẽ cùng hoặc bằng ra vào khác nêu nhưng đối trước sau tham xác ký gửi'.split(
    ' ',
  ),
)
const LONGEST = 12

export interface DescribedBody {
  readonly kind: string
  /** Index after the last word. */
  readonly next: number
}

/** Syllables that make another word of the kind's: "nhiệm vụ", "bệnh viện". */
const OTHER_WORD = /(?:nhiệm|phục|dịch|chức|nghĩa|nội|bệnh|sự|thời|học|nghiệp|công|thư|thế) $/iu

export function describedBody(text: string, words: AgencyWords): DescribedBody | null {
  const kind = KINDS.longest(words, 0)
  if (!kind) return null
  let next = kind.next
  while (next < LONGEST + kind.next) {
    const word = words.at(next)
    if (!word || word.comma || STOP.has(word.written)) break
    if (word.dash && matchAgency(text, words.between(next), null)) break
    if (word.written === 'tỉnh' || word.written === 'huyện' || word.written === 'thành' || word.written === 'quốc') {
      const place = placeAfter(text, words, next, null)
      if (place || word.written === 'tỉnh') {
        next = place?.next ?? next + 1
        break
      }
      if (word.written === 'quốc' && words.at(next + 1)?.written === 'gia') {
        next += 2
        break
      }
    }
    if (word.written === 'và' && !/^[\p{L}]/u.test(words.at(next + 1)?.written ?? '')) break
    if (next > kind.next && /^\p{Ll}/u.test(word.written) && word.written !== 'và' && TASK_VERB.test(`${word.key} ${words.at(next + 1)?.key ?? ''}`)) break
    next++
  }
  while (next > kind.next && /^(?:và|số|mạng|cơ|những|một)$/u.test(words.at(next - 1)?.written ?? '')) next--
  const name = words
    .first(next)
    .map(({ key }) => key)
    .join(' ')
  const first = words.at(kind.next)
  if (next === kind.next || !first || NO_BODY.test(name)) return null
  // A kind of one word wants a name in capitals: "Vụ Kế hoạch", "Cục An toàn thông tin", not "vụ án".
  const start = words.at(0)?.start ?? 0
  if (
    !kind.value.includes(' ') &&
    (!/^\p{Lu}/u.test(first.written) || /^\p{Lu}{2}/u.test(words.at(0)?.written ?? '') || OTHER_WORD.test(text.slice(Math.max(0, start - 8), start)))
  )
    return null
  return { kind: kind.value, next }
}
