/** Precision and recall of every rule on planted documents. */
import { audit } from '../../src/audit/audit.ts'
import { AUDIT_RULES } from '../../src/audit/rules.ts'
import { auditInputWith } from '../helpers/audit-inputs.ts'
import { PLANTINGS } from './defects/index.ts'
import { fits, type Planted, type Planting, plant } from './planting.ts'
import { CLEAN_TEXTS, plantText, readClean, TEXT_DEFECTS } from './text-defects.ts'

export interface RuleScore {
  readonly rule: string
  /** Defects planted, and those that a finding of the rule points at. */
  readonly planted: number
  readonly found: number
  /** Findings of the rule in all documents, and those that point at a planted defect. */
  readonly reported: number
  readonly right: number
}
export interface Measured {
  readonly scores: readonly RuleScore[]
  /** What went wrong, by document: "clean 3: rule", "missed rule (name) seed 4", "false rule in name seed 4 line 12". */
  readonly misses: readonly string[]
}

export const precision = ({ reported, right }: RuleScore): number => (reported === 0 ? 1 : right / reported)
export const recall = ({ planted, found }: RuleScore): number => (planted === 0 ? 0 : found / planted)

/** Clean documents, each planting alone in documents of `seeds`, several plantings together; texts of other kinds with defects of their own. */
export function measure(seeds: readonly number[], perPlanting = seeds.length): Measured {
  const scores = new Map(AUDIT_RULES.map(({ id }) => [id, { rule: id, planted: 0, found: 0, reported: 0, right: 0 }]))
  const misses: string[] = []
  const run = (label: string, { text, others, register, expected, also }: Planted) => {
    const findings = audit(auditInputWith(text, others, register))
    const hit = new Set<string>()
    for (const { rule, evidence, message } of findings) {
      const lines = expected.get(rule)
      const right = lines?.length !== undefined && evidence.some(({ line }) => lines.includes(line))
      if (right) hit.add(rule)
      else if (also.has(rule)) continue
      const score = scores.get(rule)
      if (!score) continue
      score.reported++
      if (right) score.right++
      else misses.push(`false ${rule} in ${label}, line ${evidence[0]?.line}: ${message}`)
    }
    for (const rule of expected.keys()) {
      const score = scores.get(rule)
      if (!score) throw new Error(`A planting is for "${rule}", which is no rule.`)
      score.planted++
      if (hit.has(rule)) score.found++
      else misses.push(`missed ${rule} in ${label}`)
    }
  }
  for (const seed of seeds) run(`clean ${seed}`, plant([], seed))
  for (const name of CLEAN_TEXTS) run(name, { text: readClean(name), others: [], register: null, expected: new Map(), also: new Set() })
  for (const defect of TEXT_DEFECTS) run(`${defect.text}: “${defect.to.slice(0, 60)}”`, plantText(defect))
  PLANTINGS.forEach((planting, i) => {
    const fitting = rotated(seeds, i).filter((seed) => fits(planting, seed))
    for (const seed of fitting.slice(0, perPlanting)) {
      run(`${planting.name} (seed ${seed})`, plant([planting], seed))
    }
  })
  for (const seed of seeds) {
    const several = together(seed)
    run(`${several.map(({ name }) => name).join(' + ')} (seed ${seed})`, plant(several, seed))
  }
  return { scores: [...scores.values()], misses }
}

const rotated = <T>(items: readonly T[], by: number): T[] => items.map((_, i) => items[(i + by) % items.length] as T)

/** Three plantings of different rules that touch different lines. */
function together(seed: number): Planting[] {
  const chosen: Planting[] = []
  const used = new Set<string>()
  for (let k = 0; chosen.length < 3 && k < PLANTINGS.length; k++) {
    const planting = PLANTINGS[(seed * 13 + k * 17) % PLANTINGS.length] as Planting
    const parts = planting.at.map((tag) => tag.replace(/^task (\d+) .*/u, 'task $1'))
    if (
      planting.alone ||
      planting.register ||
      !fits(planting, seed) ||
      parts.some((part) => used.has(part)) ||
      chosen.some(({ rule }) => rule === planting.rule)
    )
      continue
    for (const part of [...parts, 'planted']) used.add(part)
    chosen.push(planting)
  }
  return chosen
}
