/** Words as the alternatives of an expression, the longest first: of "Bộ" and "Bộ trưởng" the latter wins. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('/', '\\/'))
    .join('|')
