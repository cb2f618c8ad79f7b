/** The form in which document numbers are compared and shown alike: upper case, dashes one dash, `Ð` `Đ`, no leading zeros, no white space. */
export const normaliseNumber = (number: string): string =>
  number
    .normalize('NFC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[Ððđ]/gu, 'Đ')
    .toUpperCase()
    .replace(/^0+(?=\d)/u, '')
