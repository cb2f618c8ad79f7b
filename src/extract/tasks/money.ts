/** Vietnamese amounts as million VND: "1.642,4" with "ĐVT: Triệu đồng" → 1642.4. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/t[ỷỉ] ?(?:đồng|VNĐ)?/iu, 1000],
  [/(?:triệu|1\.000\.000|10\^?6)/iu, 1],
  [/(?:(?:nghìn|ngàn|1\.000|1000) ?(?:đồng|đ)|1000đ)/iu, 0.001],
  [/đồng|VNĐ|VND/iu, 0.000001],
]
const SAID = /(?:ĐVT|Đơn vị(?: tính)?(?: kinh phí)?) ?: ?([^\n|)]{2,40})/giu
const IN_HEAD = /\(((?:ĐVT|đơn vị(?: tính)?)? ?:? ?(?:tỷ|triệu|nghìn|ngàn|1\.000|1000)?\s?(?:đồng|VNĐ|VND|đ))\)/iu

/** Factor that turns an amount of a table into million VND: said in its head, else by the nearest "ĐVT:" before it. Million where none says. */
export function unitOf(text: string, head: { start: number; headEnd: number }): number {
  const inHead = IN_HEAD.exec(text.slice(head.start, Math.min(head.headEnd, head.start + 2000)))?.[1]
  const before = [...text.slice(Math.max(0, head.start - 400), Math.max(head.headEnd, head.start + 200)).matchAll(SAID)].at(-1)?.[1]
  const said = inHead ?? before
  return (said === undefined ? undefined : UNITS.find(([pattern]) => pattern.test(said))?.[1]) ?? 1
}

/** "1.642,4" and "500"; "25 tỷ đồng" carries its own unit. Null for what is no amount. */
export function amount(text: string | undefined, unit: number): number | null {
  const written = text?.trim() ?? ''
  const own = /^(.*\d) ?(tỷ|triệu|nghìn|ngàn)?(?: ?(?:đồng|VNĐ|đ))?$/iu.exec(written)
  const digits = own?.[1] ?? written
  if (!/^\d{1,3}(?:[. ]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(digits)) return null
  const factor = own?.[2] ? (UNITS.find(([pattern]) => pattern.test(`${own[2]} đồng`))?.[1] ?? unit) : /(?:đồng|VNĐ|đ)$/iu.test(written) ? 0.000001 : unit
  const value = Number(digits.replace(/[. ]/gu, '').replace(',', '.')) * factor
  return Math.round(value * 1e6) / 1e6
}
