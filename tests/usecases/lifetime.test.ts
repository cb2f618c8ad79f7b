import { describe, expect, it } from 'vitest'
import type { DocumentNode, Evidence, ResolvedEffect } from '../../src/graph/model.ts'
import { type Change, type Ending, validityOn } from '../../src/usecases/lifetime.ts'
import { documentNode } from './chains.ts'

const proof = (rule: string): Evidence => ({ document: 'text', sha256: '0', start: 0, end: 1, quote: 'x', line: 1, rule })
const clause = (kind: ResolvedEffect['kind'], on: string): ResolvedEffect => ({ kind, documents: [], on, evidence: proof(`${kind} ${on}`) })
const by = (key: string, issuedOn: string | null, values: Partial<DocumentNode> = {}): DocumentNode =>
  documentNode(key, { issuedOn, year: issuedOn === null ? null : Number(issuedOn.slice(0, 4)), ...values })
const change = (ending: Ending | null, document: DocumentNode, effectiveOn: string | null = null, toldOn: string | null = null): Change => ({
  by: document,
  ending,
  effect: effectiveOn === null ? null : clause('TAKES_EFFECT', effectiveOn),
  toldOn,
  evidence: [proof(`${ending} by ${document.key}`)],
})

const read = documentNode('d', { availability: 'INGESTED', issuedOn: '2015-11-19' })
const state = (day: string, changes: readonly Change[], document: DocumentNode = read, takesEffect: string | null = '2016-07-01') => {
  const validity = validityOn({ document, takesEffect: takesEffect === null ? null : clause('TAKES_EFFECT', takesEffect), losesEffect: null, changes }, day)
  return { state: validity.state, by: validity.by?.key ?? null, amendedBy: validity.amendedBy.map(({ key }) => key), effectiveOn: validity.effectiveOn }
}

describe('the state of a document on a day', () => {
  it('begins with the day of effect that its own text gives', () => {
    expect(state('2016-06-30', [])).toMatchObject({ state: 'NOT_YET_IN_FORCE', effectiveOn: '2016-07-01' })
    expect(state('2016-07-01', [])).toMatchObject({ state: 'IN_FORCE', effectiveOn: '2016-07-01' })
  })

  it('is unknown where no text says when it took effect, or where it is only cited', () => {
    expect(state('2020-01-01', [], read, null).state).toBe('UNKNOWN')
    expect(state('2015-01-01', [], read, null).state).toBe('NOT_YET_IN_FORCE')
    expect(state('2020-01-01', [], documentNode('d', { issuedOn: '2015-11-19' }), null).state).toBe('UNKNOWN')
    expect(state('2015-01-01', [], documentNode('d', { issuedOn: '2015-11-19' }), null).state).toBe('UNKNOWN')
  })

  it('ends on the day that the clause of the other document gives', () => {
    const repeal = change('REPEALED', by('z', '2025-12-10'), '2026-07-01')
    expect(state('2026-06-30', [repeal])).toMatchObject({ state: 'IN_FORCE', by: null })
    expect(state('2026-07-01', [repeal])).toMatchObject({ state: 'REPEALED', by: 'z', effectiveOn: '2026-07-01' })
    expect(state('2026-07-01', [repeal], documentNode('d'), null)).toMatchObject({ state: 'REPEALED', by: 'z' })
  })

  it('is that of the first that ended it, and of one day the replacement', () => {
    const later = change('REPLACED', by('later', '2021-01-01'), '2021-02-01')
    const earlier = change('REPEALED', by('earlier', '2020-01-01'), '2020-02-01')
    expect(state('2022-01-01', [later, earlier])).toMatchObject({ state: 'REPEALED', by: 'earlier' })
    const sameDay = change('REPLACED', by('same', '2020-01-01'), '2020-02-01')
    expect(state('2022-01-01', [earlier, sameDay])).toMatchObject({ state: 'REPLACED', by: 'same' })
  })

  it('counts an administrative document from its issue where it names no day', () => {
    const repeal = change('REPEALED', by('z', '2020-03-01', { number: '12/QĐ-UBND' }))
    expect(state('2020-02-29', [repeal]).state).toBe('IN_FORCE')
    expect(state('2020-03-01', [repeal])).toMatchObject({ state: 'REPEALED', effectiveOn: null })
  })

  it('is uncertain for a while after the issue of a law that names no day, unless another text speaks of it as done', () => {
    const document = by('z', '2020-03-01', { number: '15/2020/NĐ-CP' })
    expect(state('2020-02-01', [change('REPEALED', document)]).state).toBe('IN_FORCE')
    expect(state('2020-04-01', [change('REPEALED', document)])).toMatchObject({ state: 'UNKNOWN', by: null })
    expect(state('2022-01-01', [change('REPEALED', document)])).toMatchObject({ state: 'REPEALED', by: 'z' })
    expect(state('2020-06-01', [change('REPEALED', document, null, '2020-05-01')])).toMatchObject({ state: 'REPEALED', by: 'z' })
  })

  it('is uncertain where nothing dates what ends it', () => {
    expect(state('2020-04-01', [change('REPLACED', by('z', null))]).state).toBe('UNKNOWN')
  })

  it('is suspended until it ends', () => {
    const suspension = change('SUSPENDED', by('s', '2018-01-01'), '2018-01-01')
    expect(state('2018-06-01', [suspension])).toMatchObject({ state: 'SUSPENDED', by: 's', effectiveOn: '2018-01-01' })
    expect(state('2021-01-01', [suspension, change('REPEALED', by('z', '2020-01-01'), '2020-01-01')])).toMatchObject({ state: 'REPEALED', by: 'z' })
  })

  it('is no longer suspended after the last day of a suspension that has one', () => {
    const suspension = { ...change('SUSPENDED', by('s', '2018-01-01'), '2018-01-01'), until: '2018-12-31' }
    expect(state('2018-12-31', [suspension]).state).toBe('SUSPENDED')
    expect(state('2019-01-01', [suspension]).state).toBe('IN_FORCE')
  })

  it('names who had amended it by then, each once, by key', () => {
    const changes = [
      change(null, by('b', '2018-01-01'), '2018-02-01'),
      change(null, by('b', '2018-01-01'), '2018-02-01'),
      change(null, by('a', '2019-01-01'), '2019-02-01'),
      change(null, by('c', '2021-01-01'), '2021-02-01'),
    ]
    expect(state('2020-01-01', changes)).toEqual({ state: 'IN_FORCE', by: null, amendedBy: ['a', 'b'], effectiveOn: '2016-07-01' })
  })

  it('ends by its own clause', () => {
    const validity = validityOn(
      { document: read, takesEffect: clause('TAKES_EFFECT', '2016-07-01'), losesEffect: clause('LOSES_EFFECT', '2018-12-31'), changes: [] },
      '2019-01-01',
    )
    expect(validity).toMatchObject({ state: 'REPEALED', by: null, effectiveOn: '2018-12-31' })
  })

  it('is not changed by a document that is older than it', () => {
    expect(state('2020-01-01', [change('REPEALED', by('old', '2010-01-01'), '2010-02-01')])).toMatchObject({ state: 'IN_FORCE' })
  })

  it('carries the words that say so', () => {
    const validity = validityOn(
      {
        document: read,
        takesEffect: clause('TAKES_EFFECT', '2016-07-01'),
        losesEffect: null,
        changes: [change('REPEALED', by('z', '2020-01-01'), '2020-02-01')],
      },
      '2021-01-01',
    )
    expect(validity.evidence.map(({ rule }) => rule)).toEqual(['REPEALED by z', 'TAKES_EFFECT 2020-02-01'])
  })
})
