/** Documents as people cite them: `Nghị định số 47/2020/NĐ-CP`, `Luật Công nghệ thông tin`, `Luật Đất đai số 45/2013/QH13`. */
import type { DocumentNode } from '../graph/model.ts'

export function documentLabel({ typeLabel, number, name, title }: DocumentNode): string {
  const named = number === null ? (name ?? title) : name
  return [typeLabel, named, number === null ? null : `số ${number}`].filter(Boolean).join(' ')
}
