/** Vietnamese amounts as million VND: "1.642,4" with "ĐVT: Triệu đồng" → 1642.4. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/t[ỷỉ] đồng/iu, 1000],
  [/triệu/iu, 1],
  [/(?:nghìn|ngàn|1\.000) đồng|1000đ/iu, 0.001],
  [/đồng/iu, 0.000001],
]

/** Factor that turns an amount into million VND, from the nearest "ĐVT:" before the table. Million where none says. */
export function unitBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 400), at + 200)
  const said = /(?:ĐVT|Đơn vị(?: tính)?) ?: ?([^\n|)]{2,40})/iu.exec(before)?.[1]
  return (said === undefined ? undefined : UNITS.find(([pattern]) => pattern.test(said))?.[1]) ?? 1
}

export function amount(text: string | undefined, unit: number): number | null {
  const written = text?.trim() ?? ''
  if (!/^\d{1,3}(?:[. ]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(written)) return null
  const value = Number(written.replace(/[. ]/gu, '').replace(',', '.')) * unit
  return Math.round(value * 1e6) / 1e6
}
