import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Coverage, coverage, type TaskCoverage } from '../../../src/audit/coverage.ts'
import { auditInput } from '../../helpers/audit-inputs.ts'

const input = auditInput(readFileSync(new URL('../../../seeds/781-qd-ubnd-vinh-long-2022.txt', import.meta.url), 'utf8'))
const result: Coverage = coverage({ document: input.key, tasks: input.tasks, mentions: input.mentions, documents: input.documents })
const tasksIn = ({ byMode }: TaskCoverage, mode: string) => byMode.find((each) => each.mode === mode)?.tasks

describe('coverage of decision 781/QĐ-UBND', () => {
  it('counts the tasks of each appendix by how they are justified', () => {
    expect(result.total.tasks).toBe(84)
    expect(result.appendices.map(({ label, tasks }) => [label, tasks])).toEqual([
      ['PL1', 24],
      ['PL2', 19],
      ['PL3', 41],
    ])
    expect(result.appendices.map((part) => tasksIn(part, 'EXPLICIT'))).toEqual([23, 0, 0])
    expect(result.appendices.map(({ withoutExplicit }) => withoutExplicit.tasks)).toEqual([1, 19, 41])
  })

  it('gives the money behind each figure', () => {
    expect(result.appendices.map(({ budget }) => budget)).toEqual([36_065, 7_184.4, 0])
    expect(result.appendices[0]?.withoutExplicit.budget).toBe(50)
    expect(result.appendices[1]?.withoutExplicit.budget).toBe(7_184.4)
    expect(result.total.budget).toBe(43_249.4)
  })

  it('never adds the modes together: a task may count in several', () => {
    for (const part of [result.total, ...result.appendices, ...result.groups, ...result.agencies]) {
      for (const { tasks, budget } of part.byMode) {
        expect(tasks).toBeLessThanOrEqual(part.tasks)
        expect(budget).toBeLessThanOrEqual(part.budget)
      }
      const justified = new Set(input.tasks.filter(({ modes }) => modes.length > 0).map(({ key }) => key)).size
      if (part.scope === 'DOCUMENT') expect(part.unjustified.tasks).toBe(part.tasks - justified)
    }
    expect(tasksIn(result.total, 'INHERITED')).toBe(84)
    expect(tasksIn(result.total, 'EXPLICIT')).toBe(23)
  })

  it('is told by group and by leading agency', () => {
    expect(result.groups.map(({ tasks }) => tasks)).toEqual([19, 5, 11, 6])
    const agencies = new Map(result.agencies.map(({ label, tasks }) => [label, tasks]))
    expect([...agencies.keys()].every((key) => key?.startsWith('co-quan.'))).toBe(true)
    expect(agencies.get('co-quan.so-tai-chinh.vinh-long')).toBe(1)
  })

  it('counts references by what became of them, and cited documents by whether they are held', () => {
    const { references, citedDocuments } = result
    expect(references.total).toBe(input.mentions.length)
    expect(references.resolved + references.ambiguous + references.unidentified).toBe(references.total)
    expect(citedDocuments.ingested + citedDocuments.citedOnly).toBe(citedDocuments.total)
    expect(citedDocuments.ingested).toBe(0)
  })

  it('sets bases declared and never used against bases used and never declared', () => {
    expect(result.declaredNeverUsed).toContain('nghi-dinh.61-2018-nd-cp')
    expect(result.declaredNeverUsed).not.toContain('nghi-dinh.47-2020-nd-cp')
    expect(result.usedNeverDeclared).toContain('quyet-dinh.135-qd-ttg.2020')
    expect(result.usedNeverDeclared).toHaveLength(21)
    expect(result.declaredNeverUsed).toHaveLength(37)
  })
})

describe('coverage of a text without tasks', () => {
  it('has nothing to count', () => {
    const empty = auditInput('Điều 1. Luật này quy định về đất đai.')
    expect(coverage({ document: empty.key, tasks: [], mentions: [], documents: empty.documents })).toMatchObject({
      total: { tasks: 0, budget: 0 },
      appendices: [],
      groups: [],
      agencies: [],
      declaredNeverUsed: [],
    })
  })
})
