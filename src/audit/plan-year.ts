import type { Extraction } from '../extract/schema.ts'

/** The one year that a plan is for: the last of its title ("… an toàn thông tin mạng năm 2022"), else that of its date; null for a plan of several years. */
export function planYear({ title, annex, date }: Extraction['document']): string | null {
  const titles = [annex?.title ?? null, title].filter((text) => text !== null)
  if (titles.some((text) => /giai\s+đoạn|(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/iu.test(text.normalize('NFC')))) return null
  const years = titles.flatMap((text) => [...text.normalize('NFC').matchAll(/năm\s+((?:19|20)\d{2})/giu)].map((match) => match[1] as string))
  return years.at(-1) ?? date?.slice(0, 4) ?? null
}
