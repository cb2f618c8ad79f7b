/** A small library in which every kind of node, relation and question occurs: the same for every engine. */
import type { DocumentSlice } from '../../src/graph/model.ts'
import { agency, document, SliceBuilder } from './slice.ts'

export const DECISION = 'quyet-dinh.15-qd-ubnd.hau-giang.2021'
export const PLAN = 'ke-hoach.15-qd-ubnd.hau-giang.2021'
export const DECREE = 'nghi-dinh.30-2019-nd-cp'
export const LAW = 'luat.giao-dich-so.2010'
export const DIRECTIVE = 'chi-thi.9-ct-ttg.2020'
export const OFFICE = 'co-quan.van-phong-ubnd-tinh.hau-giang'
export const CULTURE = 'co-quan.so-van-hoa.hau-giang'
export const PEOPLE = 'co-quan.ubnd-tinh.hau-giang'

const decree = document(DECREE, { type: 'DECREE', typeLabel: 'Nghị định', number: '30/2019/NĐ-CP', level: 'NATIONAL', year: 2019, dates: ['2019-04-08'] })
const law = document(LAW, { type: 'LAW', typeLabel: 'Luật', name: 'Giao dịch số', level: 'LAW', year: 2010, dates: ['2010-11-29'] })
const directive = document(DIRECTIVE, {
  type: 'DIRECTIVE',
  typeLabel: 'Chỉ thị',
  number: '9/CT-TTg',
  title: 'đẩy mạnh họp trực tuyến',
  level: 'NATIONAL',
  issuer: 'Thủ tướng Chính phủ',
  year: 2020,
  dates: ['2020-02-11'],
})

/** A decision with the plan it issues: tasks in two appendices, agencies, provisions, claims. */
function decision(): DocumentSlice {
  const builder = new SliceBuilder(DECISION, {
    number: '15/QĐ-UBND',
    title: 'Ban hành Kế hoạch chuyển đổi số',
    issuer: 'Ủy ban nhân dân tỉnh Hậu Giang',
    signer: 'Trần Văn Ba',
    place: 'Hậu Giang',
    year: 2021,
    issuedOn: '2021-01-18',
    dates: ['2021-01-18'],
  })
  builder.describe(
    document(PLAN, {
      type: 'PLAN',
      typeLabel: 'Kế hoạch',
      number: '15/QĐ-UBND',
      title: 'Chuyển đổi số năm 2021',
      issuer: 'Ủy ban nhân dân tỉnh Hậu Giang',
      place: 'Hậu Giang',
      year: 2021,
      issuedOn: '2021-01-18',
      dates: ['2021-01-18'],
      availability: 'INGESTED',
      source: { document: DECISION, name: `${DECISION}.txt`, sha256: 'the decision’s', length: 1 },
    }),
  )
  builder
    .describe(decree)
    .describe(law)
    .describe({ ...directive, dates: ['2020-02-11'] })
  builder.describe(agency(OFFICE, { name: 'Văn phòng UBND tỉnh', variants: ['VP UBND tỉnh', 'Văn phòng UBND tỉnh'], parent: PEOPLE, place: 'Hậu Giang' }))
  builder.describe(agency(CULTURE, { name: 'Sở Văn hóa', variants: ['Sở VH', 'Sở Văn hóa'], parent: PEOPLE, place: 'Hậu Giang' }))
  builder.describe(agency(PEOPLE, { name: 'UBND tỉnh', place: 'Hậu Giang' }))
  builder.provision('Điều 1').provision('Điều 2').provision('Phụ lục I', { document: PLAN, kind: 'APPENDIX' })
  builder
    .task('PL1.1', {
      document: PLAN,
      name: 'Trang bị thiết bị họp trực tuyến',
      group: 'I. Hạ tầng',
      modes: ['EXPLICIT', 'SECTION'],
      leadAgencies: [OFFICE],
      coordinatingAgencies: [CULTURE],
      budget: { total: 500.5, recurrent: 500.5, investment: null },
      due: '2021',
    })
    .task('PL1.2', { document: PLAN, name: 'Nâng cấp cổng thông tin', modes: ['LINKED'], leadAgencies: [CULTURE] })
    .task('PL2.1', { document: PLAN, name: 'Tập huấn họp trực tuyến', appendix: 'PL2', coordinatingAgencies: [OFFICE, CULTURE] })
  builder
    .relate(PLAN, 'ANNEX_OF', DECISION)
    .cite(LAW)
    .cite(DECREE)
    .relate(PLAN, 'IMPLEMENTS', DIRECTIVE)
    .relate(PLAN, 'IMPLEMENTS', DIRECTIVE, { words: 'Triển khai Chỉ thị số 9/CT-TTg;', rule: 'role.implements' })
    .relate(`${PLAN}:PL1.1`, 'JUSTIFIED_BY', DIRECTIVE, { mode: 'EXPLICIT' })
    .relate(`${PLAN}:PL1.1`, 'JUSTIFIED_BY', DIRECTIVE, { mode: 'SECTION', via: { key: null, label: 'I. Hạ tầng', similarity: null } })
    .relate(`${PLAN}:PL1.2`, 'JUSTIFIED_BY', DECREE, { mode: 'LINKED', via: { key: `${PLAN}:PL1.1`, label: 'Trang bị thiết bị', similarity: 0.85 } })
    .relate(`${PLAN}:PL1.1`, 'LED_BY', OFFICE)
    .relate(`${PLAN}:PL1.1`, 'COORDINATED_BY', CULTURE)
    .relate(`${PLAN}:PL1.2`, 'LED_BY', CULTURE)
    .relate(DECISION, 'ISSUED_BY', PEOPLE)
  builder
    .mention(LAW, { terms: ['name:luat:giao-dich-so'], words: 'Luật Giao dịch số ngày 29/11/2010' })
    .mention(DECREE, { terms: ['number:30-2019-nd-cp'], detail: { part: true, target: DECREE, subject: ['m1'] } })
    .mention(null, { words: 'Công văn số …/UBND' })
    .mention(null, { status: 'AMBIGUOUS', candidates: [DIRECTIVE, 'chi-thi.9-ct-ttg.2019'], terms: ['number:9-ct-ttg'], words: 'Chỉ thị 9/CT-TTg' })
  return builder.claim('name:luat:giao-dich-so', LAW, '2010-11-29').claim('number:30-2019-nd-cp', DECREE, '2019-04-08').build()
}

/** The decree itself, which rests on the law and is amended by a later one. Cites the directive with another date than the decision does. */
function decreeText(): DocumentSlice {
  return new SliceBuilder(DECREE, {
    type: 'DECREE',
    typeLabel: 'Nghị định',
    number: '30/2019/NĐ-CP',
    title: 'Quy định chi tiết Luật Giao dịch số',
    issuer: 'Chính phủ',
    level: 'NATIONAL',
    year: 2019,
    issuedOn: '2019-04-10',
    dates: ['2019-04-10'],
  })
    .describe({ ...law, title: 'Luật Giao dịch số' })
    .describe({ ...directive, title: null, dates: ['2020-02-12'] })
    .cite(LAW)
    .cite(LAW, 'DETAILS')
    .cite(DIRECTIVE, 'CITES')
    .relate('nghi-dinh.88-2023-nd-cp', 'AMENDS', DECREE)
    .provision('Điều 1')
    .mention(LAW, { terms: ['name:luat:giao-dich-so'] })
    .claim('name:luat:giao-dich-so', LAW, '2010-11-29')
    .claim('name:luat:giao-dich-so', LAW)
    .build()
}

/** Two texts that cite each other, and one that names agencies in other words. */
function others(): DocumentSlice[] {
  const report = new SliceBuilder('bao-cao.7-bc-svh.hau-giang.2022', {
    type: 'REPORT',
    typeLabel: 'Báo cáo',
    number: '7/BC-SVH',
    title: 'Kết quả họp trực tuyến',
    level: 'PROVINCE',
    issuer: 'Sở Văn hóa tỉnh Hậu Giang',
    year: 2022,
    dates: ['2022-12-01'],
    issuedOn: '2022-12-01',
  })
    .describe(agency(CULTURE, { name: 'Sở Văn hóa', variants: ['Sở Văn hoá', 'Sở Văn hóa'], level: 'OTHER' }))
    .cite('thong-bao.8-tb-svh.hau-giang.2022', 'CITES')
    .cite(DECISION, 'IMPLEMENTS')
    .relate('bao-cao.7-bc-svh.hau-giang.2022', 'ISSUED_BY', CULTURE)
  const notice = new SliceBuilder('thong-bao.8-tb-svh.hau-giang.2022', {
    type: 'NOTICE',
    typeLabel: 'Thông báo',
    number: '8/TB-SVH',
    level: 'PROVINCE',
    year: 2022,
  })
    .describe(law)
    .cite('bao-cao.7-bc-svh.hau-giang.2022', 'CITES')
    .cite(LAW, 'CITES')
  return [report.build(), notice.build()]
}

export const library = (): DocumentSlice[] => [decision(), decreeText(), ...others()]
