/**
 * Recognises Vietnamese text that was written in a font-based encoding of the time before Unicode (or decoded twice), and so reads as nonsense:
 * TCVN3 (TCVN 5712:1993, the `.Vn` fonts): "QuyÕt ®Þnh cña" is "Quyết định của"; VNI-Windows: "Quyeát ñònh cuûa"; UTF-8 read as a Western encoding: "Quyáº¿t Ä‘á»‹nh".
 * Such a text is refused, never converted: fonts mix in one file, and a wrong letter in a number or name would go unnoticed.
 */

export type LegacyEncoding = 'TCVN3' | 'VNI' | 'UTF-8 read as Western'

/** Frequent words of official texts as each encoding spells them; one letter of each cannot stand there in Vietnamese. */
const SPELLINGS: readonly { readonly encoding: LegacyEncoding; readonly words: RegExp }[] = [
  {
    encoding: 'TCVN3',
    words:
      /(?<!\p{L})(?:vµ|cña|c¸c|vÒ|ngµy|th¸ng|n¨m|sè|nhµ|n­íc|®[\p{L}µ¸¹¶·¨©ª«¬­®]+|§[\p{L}µ¸¹¶·¨©ª«¬­®]+|QuyÕt|QuyÒn|quyÒn|viÖc|ViÖt|c¬|luËt|LuËt|lµ|cã|®­îc|nghÞ|NghÞ|ChÝnh|phñ|tØnh|tæ|chøc|thùc|hiÖn)(?![\p{L}])/gu,
  },
  {
    encoding: 'VNI',
    words:
      /(?<!\p{L})(?:vaø|cuûa|caùc|veà|ngaøy|thaùng|naêm|soá|nhaø|nöôùc|ñ\p{L}+|Ñ\p{L}+|Quyeát|quyeàn|vieäc|Vieät|cô|luaät|Luaät|laø|coù|ñöôïc|nghò|Nghò|phuû|tænh|toå|chöùc|thöïc|hieän)(?!\p{L})/gu,
  },
  {
    encoding: 'UTF-8 read as Western',
    words:
      /áº[\u0080-\u00bf\u2018-\u203a\u0152-\u017e\u02c6\u02dc€ƒ†‡…‰]|á»[\u0080-\u00bf\u2018-\u203a\u0152-\u017e\u02c6\u02dc€ƒ†‡…‰]|Ä[‘‚ƒ\u0090\u0091]|Æ[°¯¡\u00a0]/gu,
  },
]

/** Words that need Unicode: a text with many of them is readable, whatever else it quotes. */
const READABLE = /(?<![\p{L}\p{M}])(?:và|của|các|về|ngày|tháng|năm|số|nhà|nước|định|Điều|được|việc|là|có|tỉnh|thực|hiện|tổ|chức)(?![\p{L}\p{M}])/gu

/** Enough of a long text to know; the rest is written the same way. */
const SAMPLE = 200_000
const FEWEST = 4

/** The encoding that the text seems to be written in, null for readable text. Linear in at most the first 200,000 characters. */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const sample = text.slice(0, SAMPLE)
  let best: { encoding: LegacyEncoding; count: number } | null = null
  for (const { encoding, words } of SPELLINGS) {
    const count = sample.match(words)?.length ?? 0
    if (count >= FEWEST && (best === null || count > best.count)) best = { encoding, count }
  }
  if (best === null) return null
  const readable = sample.normalize('NFC').match(READABLE)?.length ?? 0
  return best.count > readable ? best.encoding : null
}
