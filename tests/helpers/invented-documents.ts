/** Short documents in the form that decree 30/2020/NĐ-CP prescribes, for tests that need a library of their own. */

export interface InventedDecision {
  readonly number?: string
  readonly province?: string
  /** ISO day. */
  readonly date?: string
  readonly title?: string
  /** Each begins with what it says: "Căn cứ …". */
  readonly bases?: readonly string[]
  readonly articles?: readonly string[]
}

export function decision(document: InventedDecision = {}): string {
  const { number = '12/QĐ-UBND', province = 'Long An', date = '2021-03-05', title = 'Về việc thử nghiệm', bases = [], articles = [] } = document
  const upper = province.toUpperCase()
  return [
    `ỦY BAN NHÂN DÂN\nTỈNH ${upper}\n-------`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------',
    ...(number === '' ? [] : [`Số: ${number}`]),
    `${province}, ${dayInWords(date)}`,
    `QUYẾT ĐỊNH\n${title}`,
    `ỦY BAN NHÂN DÂN TỈNH ${upper}`,
    ...bases.map((basis) => `${basis};`),
    'QUYẾT ĐỊNH:',
    ...numbered(articles.length > 0 ? articles : ['Quyết định này có hiệu lực kể từ ngày ký.']),
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An\n',
  ].join('\n\n')
}

export interface InventedLaw {
  readonly number: string
  readonly name: string
  readonly date: string
  readonly bases?: readonly string[]
  readonly articles?: readonly string[]
}

export const law = ({ number, name, date, bases = [], articles = ['Luật này quy định về một việc.'] }: InventedLaw): string =>
  [
    'QUỐC HỘI\n-------',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------',
    `Luật số: ${number}`,
    `Hà Nội, ${dayInWords(date)}`,
    `LUẬT\n\n${name.toUpperCase()}`,
    ...bases.map((basis) => `${basis};`),
    `Quốc hội ban hành Luật ${name}.`,
    ...numbered(articles),
    'CHỦ TỊCH QUỐC HỘI\n\nNguyễn Văn Bình\n',
  ].join('\n\n')

export const dayInWords = (date: string): string => {
  const [year, month, day] = date.split('-')
  return `ngày ${day} tháng ${month} năm ${year}`
}

const numbered = (articles: readonly string[]): string[] => articles.map((article, i) => `Điều ${i + 1}. ${article}`)
