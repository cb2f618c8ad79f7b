/** A register is stored as a document of its own: a list of facts that people have about other documents. */
export const REGISTER_LABEL = 'Sổ văn bản'

/** Words of a register's status column, folded. The first group that fits counts; PART and IN_FORCE end nothing. */
export const REGISTER_STATES = [
  ['PART', /(?:het hieu luc|bai bo|thay the|ngung hieu luc) mot phan|mot phan het hieu luc|partly|partially/u],
  ['IN_FORCE', /(?:con|dang co|dang con) hieu luc|in force|con hl|chua het hieu luc/u],
  ['NOT_YET', /chua co hieu luc|not yet/u],
  ['REPLACES', /thay the|replaced/u],
  ['REPEALS', /het hieu luc|bai bo|huy bo|cham dut hieu luc|het hl|repealed|expired/u],
  ['SUSPENDS', /dinh chi|ngung hieu luc|tam ngung|suspended/u],
  ['AMENDS', /sua doi|bo sung|dieu chinh|amended/u],
] as const
export type RegisterState = (typeof REGISTER_STATES)[number][0]
