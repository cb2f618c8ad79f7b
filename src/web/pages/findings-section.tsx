import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { Choice } from '../components/choice.tsx'
import { Proofs } from '../components/evidence.tsx'
import { Results } from '../components/results.tsx'
import type { ExportFormat } from '../export-findings.ts'
import { type AuditOverviewQuery, type FindingFilter, FindingsDocument, type FindingsQuery, type Severity } from '../generated/graphql.ts'
import { type GraphQLError, usePages } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { ReviewForm } from './review-form.tsx'

type Rule = AuditOverviewQuery['auditRules'][number]
type Finding = FindingsQuery['findings']['nodes'][number]
const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO']

/** Findings of one text by rule and severity; what is asked stands in the address. */
export function FindingsSection({ documentKey, rules }: { documentKey: string; rules: readonly Rule[] }) {
  const { say, label, language } = useSpeech()
  const [params, setParams] = useSearchParams()
  const severity = params.get('severity') ?? ''
  const rule = params.get('rule') ?? ''
  const filter: FindingFilter = {
    document: [documentKey],
    ...(severity === '' ? {} : { severity: [severity as Severity] }),
    ...(rule === '' ? {} : { rule: [rule] }),
  }
  const found = usePages(FindingsDocument, { filter }, ({ findings }) => findings)
  const choose = (name: string, value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before)
      if (value === '') next.delete(name)
      else next.set(name, value)
      return next
    })
  return (
    <section>
      <h2>{say('findings')}</h2>
      <div className="filters no-print">
        <Choice
          label={say('severity')}
          value={severity}
          onChange={(value) => choose('severity', value)}
          options={[['', say('all')], ...SEVERITIES.map((name) => [name, label(name)] as const)]}
        />
        <Choice
          label={say('rule')}
          value={rule}
          onChange={(value) => choose('rule', value)}
          options={[['', say('all')], ...rules.map(({ id, title }) => [id, title[language]] as const)]}
        />
        <Exports filter={filter} />
      </div>
      <Results loaded={found} keyOf={({ id }) => id} className="findings">
        {(finding) => <FindingItem finding={finding} rule={rules.find(({ id }) => id === finding.rule)} />}
      </Results>
    </section>
  )
}

function Exports({ filter }: { filter: FindingFilter }) {
  const { say, language } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const run = async (format: ExportFormat) => {
    setBusy(true)
    setError(null)
    try {
      const { exportFindings } = await import('../export-findings.ts')
      await exportFindings(filter, format, language)
    } catch (failed) {
      setError((failed as GraphQLError).message)
    }
    setBusy(false)
  }
  return (
    <span>
      {say('export')}{' '}
      {(['csv', 'xlsx'] as const).map((format) => (
        <button key={format} type="button" disabled={busy} onClick={() => run(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {error && <span role="alert">{error}</span>}
    </span>
  )
}

function FindingItem({ finding, rule }: { finding: Finding; rule: Rule | undefined }) {
  const { say, label, language } = useSpeech()
  return (
    <div className={`finding severity-${finding.severity.toLowerCase()}`}>
      <p>
        <span className="severity">{label(finding.severity)}</span> <strong>{finding.message}</strong>
      </p>
      <details>
        <summary>{rule?.title[language] ?? finding.rule}</summary>
        {rule && (
          <p className="faint">
            {rule.explanation[language]}
            {rule.legalSource && ` ${say('legalSource')}: ${rule.legalSource}.`}
          </p>
        )}
        {finding.expected && (
          <p>
            {say('expected')}: {finding.expected}
          </p>
        )}
        {finding.found && (
          <p>
            {say('found')}: {finding.found}
          </p>
        )}
        <Proofs evidence={finding.evidence} />
        <ReviewForm finding={finding} />
      </details>
    </div>
  )
}
