/**
 * New wording of another document's article, as amending documents give it: "Sửa đổi khoản 2 Điều 5 như sau: “2. Nghị định này thay thế Nghị định số …”".
 * What it says is said by the amended document: it neither ends nor amends anything for the text in which it is quoted.
 */
const LONGEST = 6_000

/** A quotation that opens a line runs on over several; one within a line ends with it. A mark that is never closed is forgotten after a while. */
export function inQuotedWording(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST)
  const before = text.slice(from, at)
  const open = before.lastIndexOf('“')
  if (open < 0 || open < before.lastIndexOf('”')) return false
  // A consolidated text quotes the preamble of the act that it works in, which does speak of what that act does.
  if (/^“\s*Căn cứ/u.test(before.slice(open))) return false
  const lineStart = before.lastIndexOf('\n', open) + 1
  return before.slice(lineStart, open).trim() === '' || !before.slice(open).includes('\n')
}
