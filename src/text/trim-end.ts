const BLANKS = ' \n\r\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** A text without the blanks and the given marks at its end: trimEnd("Sở Y tế; .", ".;") → "Sở Y tế". */
export function trimEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0) {
    const last = text.charAt(end - 1)
    if (!marks.includes(last) && !BLANKS.includes(last)) break
    end--
  }
  return end === text.length ? text : text.slice(0, end)
}
