/** What one node says of another, in the direction citing → cited. `vi` is the label for people, `eli` the European Legislation Identifier's term where there is one. */
export const RELATION_TYPES = [
  { type: 'BASED_ON', vi: 'Căn cứ', eli: 'based_on' },
  { type: 'PROPOSED_BY', vi: 'Theo đề nghị', eli: null },
  { type: 'IMPLEMENTS', vi: 'Thực hiện', eli: 'implements' },
  { type: 'DETAILS', vi: 'Quy định chi tiết, hướng dẫn', eli: null },
  { type: 'AMENDS', vi: 'Sửa đổi, bổ sung', eli: 'amends' },
  { type: 'REPLACES', vi: 'Thay thế', eli: 'repeals' },
  { type: 'REPEALS', vi: 'Bãi bỏ', eli: 'repeals' },
  { type: 'SUSPENDS', vi: 'Đình chỉ', eli: null },
  { type: 'CORRECTS', vi: 'Đính chính', eli: 'corrects' },
  { type: 'CONSOLIDATES', vi: 'Hợp nhất', eli: 'consolidates' },
  { type: 'ANNEX_OF', vi: 'Ban hành kèm theo', eli: 'is_annex_of' },
  { type: 'ISSUED', vi: 'Đã ban hành', eli: null },
  { type: 'CITES', vi: 'Dẫn chiếu', eli: 'cites' },
  { type: 'JUSTIFIED_BY', vi: 'Cơ sở pháp lý', eli: null },
  { type: 'LED_BY', vi: 'Chủ trì', eli: null },
  { type: 'COORDINATED_BY', vi: 'Phối hợp', eli: null },
  { type: 'ISSUED_BY', vi: 'Cơ quan ban hành', eli: null },
  { type: 'PART_OF', vi: 'Trực thuộc', eli: null },
  { type: 'SUCCESSOR_OF', vi: 'Kế thừa', eli: null },
] as const

export type RelationType = (typeof RELATION_TYPES)[number]['type']

/** The twelve roles a reference can play where it stands (SELF: the document names itself; it makes no edge). */
export const MENTION_RELATIONS = [
  'BASED_ON',
  'PROPOSED_BY',
  'SELF',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'SUSPENDS',
  'DETAILS',
  'IMPLEMENTS',
  'CORRECTS',
  'CONSOLIDATES',
  'ISSUED',
  'CITES',
] as const
export type MentionRelation = (typeof MENTION_RELATIONS)[number]

/** The edges that a chain of legal bases follows unless the question names others. */
export const BASIS_RELATIONS: readonly RelationType[] = ['BASED_ON', 'IMPLEMENTS', 'DETAILS', 'ANNEX_OF']
