/** A justification sheet as a Word document, set as decree 30/2020/NĐ-CP sets official texts: A4, Times New Roman 13. */
import { AlignmentType, convertMillimetersToTwip, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Sheet, SheetItem } from './sheet.ts'

const FONT = 'Times New Roman'
/** In half points. */
const SIZE = 26
const LABEL_WIDTH = 22

export async function sheetDocx({ title, fields, sections, statement, foot }: Sheet): Promise<Buffer> {
  const document = new Document({
    title: printable(title),
    creator: 'Căn Cứ',
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE } },
        heading1: { run: { font: FONT, size: 30, bold: true, color: '000000' }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { font: FONT, size: SIZE, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: margins({ top: 20, bottom: 20, left: 30, right: 15 }),
          },
        },
        children: [
          new Paragraph({ text: printable(title), heading: HeadingLevel.HEADING_1 }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: fields.map(([label, value]) => new TableRow({ children: [tableCell(label, LABEL_WIDTH, true), tableCell(value, 100 - LABEL_WIDTH, false)] })),
          }),
          ...sections.flatMap((section) => [
            new Paragraph({ text: printable(section.title), heading: HeadingLevel.HEADING_2, keepNext: true }),
            ...(section.note === null ? [] : [paragraph(section.note)]),
            ...section.items.flatMap((item) => itemParagraphs(item, 0)),
          ]),
          new Paragraph({ text: printable(statement.title), heading: HeadingLevel.HEADING_2, keepNext: true }),
          new Paragraph({ children: [new TextRun({ text: printable(statement.text), italics: true })], alignment: AlignmentType.JUSTIFIED }),
          new Paragraph({ children: [new TextRun({ text: printable(foot), size: 20, color: '555555' })], spacing: { before: 400 } }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const margins = (millimetres: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>) => ({
  top: convertMillimetersToTwip(millimetres.top),
  bottom: convertMillimetersToTwip(millimetres.bottom),
  left: convertMillimetersToTwip(millimetres.left),
  right: convertMillimetersToTwip(millimetres.right),
})

const paragraph = (text: string): Paragraph => new Paragraph({ text: printable(text) })

const tableCell = (text: string, percent: number, bold: boolean): TableCell =>
  new TableCell({
    width: { size: percent, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ children: [new TextRun({ text: printable(text), bold })] })],
  })

function itemParagraphs({ title, lines = [], branches = [] }: SheetItem, level: number): Paragraph[] {
  const left = convertMillimetersToTwip(6 * (level + 1))
  return [
    new Paragraph({ text: printable(title), bullet: { level: Math.min(level, 8) }, keepNext: lines.length > 0, spacing: { before: 60 } }),
    ...lines.map((line) => new Paragraph({ children: [new TextRun({ text: printable(line), size: 24, color: '444444' })], indent: { left: left + 200 } })),
    ...branches.flatMap((branch) => itemParagraphs(branch, level + 1)),
  ]
}

/** XML has no place for control characters. */
const printable = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
