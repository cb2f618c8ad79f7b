import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { Proofs } from '../components/evidence.tsx'
import { Empty, Show } from '../components/states.tsx'
import { useTitle } from '../components/use-title.ts'
import {
  AuditOverviewDocument,
  type AuditOverviewQuery,
  CoverageDocument,
  type CoveragePartsFragment,
  FindingsDocument,
  type FindingsQuery,
  ReviewDocument,
  type ReviewState,
  type Severity,
} from '../generated/graphql.ts'
import { forgetAnswers, type GraphQLError, send, useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { auditLink, documentLink } from '../links.ts'

type Rule = AuditOverviewQuery['auditRules'][number]
type Finding = FindingsQuery['findings']['nodes'][number]
const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO']

/** Coverage and findings of one text. */
export function AuditPage({ documentKey }: { documentKey: string | null }) {
  const { say } = useSpeech()
  useTitle(say('audit'))
  const overview = useQuery(AuditOverviewDocument, {})
  return (
    <Show loaded={overview}>
      {({ documents, auditRules }) => {
        const texts = documents.nodes.filter((document) => document.source?.document.key === document.key)
        const key = documentKey ?? texts[0]?.key
        if (key === undefined) return <Empty>{say('nothing')}</Empty>
        const current = texts.find((document) => document.key === key)
        return (
          <article>
            <h1>{say('audit')}</h1>
            <nav aria-label={say('documents')} className="pills">
              {texts.map((document) => (
                <Link key={document.key} href={auditLink(document.key)} aria-current={document.key === key ? 'page' : undefined}>
                  {document.label}
                </Link>
              ))}
            </nav>
            {current && (
              <p className="lead">
                <Link href={documentLink(current.key)}>{current.label}</Link> {current.title}
              </p>
            )}
            <CoverageSection documentKey={key} />
            <FindingsSection documentKey={key} rules={auditRules} />
          </article>
        )
      }}
    </Show>
  )
}

function CoverageSection({ documentKey }: { documentKey: string }) {
  const { say, number } = useSpeech()
  const loaded = useQuery(CoverageDocument, { document: documentKey })
  return (
    <section>
      <h2>{say('coverage')}</h2>
      <p className="faint">{say('coverageNote')}</p>
      <Show loaded={loaded}>
        {({ coverage }) =>
          coverage ? (
            <>
              <Bars scope={coverage.total} title={say('all')} />
              {coverage.appendices.length > 1 && coverage.appendices.map((scope) => <Bars key={scope.label} scope={scope} title={scope.label ?? ''} />)}
              <p>
                {say('references')}: {number(coverage.references.total)} – {number(coverage.references.resolved)} {say('resolved')},{' '}
                {number(coverage.references.ambiguous)} {say('ambiguous')}, {number(coverage.references.unidentified)} {say('unidentified')}. {say('documents')}
                : {number(coverage.citedDocuments.total)} ({number(coverage.citedDocuments.ingested)} {say('ingested').toLowerCase()}).
              </p>
            </>
          ) : (
            <Empty>{say('nothing')}</Empty>
          )
        }
      </Show>
    </section>
  )
}

/** One bar a mode: their shares overlap, so they are never stacked. */
function Bars({ scope, title }: { scope: CoveragePartsFragment; title: string }) {
  const { label, number, say } = useSpeech()
  if (scope.tasks === 0) return null
  const rows = [
    ...scope.byMode.map(({ mode, tasks, budget }) => ({ name: label(mode), mode, tasks, budget })),
    { name: say('unjustified'), mode: 'NONE', ...scope.unjustified },
  ]
  return (
    <table className="bars">
      <caption>
        {title} – {number(scope.tasks)} {say('tasks').toLowerCase()}, {number(scope.budget)} {say('million')}
      </caption>
      <tbody>
        {rows.map(({ name, mode, tasks, budget }) => (
          <tr key={mode}>
            <th scope="row">{name}</th>
            <td className="bar">
              <meter className={`meter-${mode.toLowerCase()}`} min={0} max={scope.tasks} value={tasks} aria-label={name} />
            </td>
            <td>
              {number(tasks)} / {number(scope.tasks)}
            </td>
            <td className="faint">
              {number(budget)} {say('million')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function FindingsSection({ documentKey, rules }: { documentKey: string; rules: readonly Rule[] }) {
  const { say, label, language } = useSpeech()
  const [params, setParams] = useSearchParams()
  const [after, setAfter] = useState<string | null>(null)
  const [version, setVersion] = useState(0)
  const severity = params.get('severity') ?? ''
  const rule = params.get('rule') ?? ''
  const filter = { document: [documentKey], ...(severity === '' ? {} : { severity: [severity as Severity] }), ...(rule === '' ? {} : { rule: [rule] }) }
  const loaded = useQuery(FindingsDocument, { filter, after })
  const choose = (name: string, value: string) => {
    setAfter(null)
    setParams((before) => {
      const next = new URLSearchParams(before)
      if (value === '') next.delete(name)
      else next.set(name, value)
      return next
    })
  }
  const exported = (format: string) =>
    `/export/findings.${format}?${new URLSearchParams({ document: documentKey, ...(rule === '' ? {} : { rule }), ...(severity === '' ? {} : { severity }) })}`
  return (
    <section>
      <h2>{say('findings')}</h2>
      <div className="filters no-print">
        <label>
          {say('severity')}{' '}
          <select value={severity} onChange={(event) => choose('severity', event.target.value)}>
            <option value="">{say('all')}</option>
            {SEVERITIES.map((name) => (
              <option key={name} value={name}>
                {label(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('rule')}{' '}
          <select value={rule} onChange={(event) => choose('rule', event.target.value)}>
            <option value="">{say('all')}</option>
            {rules.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        <span>
          {say('export')}: <a href={exported('csv')}>CSV</a> · <a href={exported('xlsx')}>XLSX</a>
        </span>
      </div>
      <Show loaded={loaded}>
        {({ findings }) =>
          findings.nodes.length === 0 ? (
            <Empty>{say('nothing')}</Empty>
          ) : (
            <>
              <ul className="findings" data-version={version}>
                {findings.nodes.map((finding) => (
                  <FindingItem
                    key={finding.id}
                    finding={finding}
                    rule={rules.find(({ id }) => id === finding.rule)}
                    onReviewed={() => setVersion((was) => was + 1)}
                  />
                ))}
              </ul>
              {findings.pageInfo.hasNextPage && (
                <button type="button" onClick={() => setAfter(findings.pageInfo.endCursor ?? null)}>
                  {say('more')}
                </button>
              )}
            </>
          )
        }
      </Show>
    </section>
  )
}

function FindingItem({ finding, rule, onReviewed }: { finding: Finding; rule: Rule | undefined; onReviewed: () => void }) {
  const { say, label, language } = useSpeech()
  return (
    <li className={`finding severity-${finding.severity.toLowerCase()}`}>
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
        <ReviewForm finding={finding} onReviewed={onReviewed} />
      </details>
    </li>
  )
}

const TOKEN = 'cancu.token'

function ReviewForm({ finding, onReviewed }: { finding: Finding; onReviewed: () => void }) {
  const { say, label } = useSpeech()
  const [review, setReview] = useState(finding.review)
  const [note, setNote] = useState(review?.note ?? '')
  const [by, setBy] = useState(review?.by ?? '')
  const [token, setToken] = useState(() => sessionStorage.getItem(TOKEN) ?? '')
  const [error, setError] = useState<string | null>(null)
  const decide = (state: ReviewState) => {
    sessionStorage.setItem(TOKEN, token)
    send(ReviewDocument, { input: { id: finding.id, state, note: note === '' ? null : note, by } }, { token }).then(
      ({ reviewFinding }) => {
        forgetAnswers()
        setReview(reviewFinding.review)
        setError(null)
        onReviewed()
      },
      (failed: GraphQLError) => setError(`${failed.message} (${failed.code})`),
    )
  }
  return (
    <form className="review no-print" onSubmit={(event) => event.preventDefault()}>
      <span>
        {say('review')}: {review ? `${label(review.state)} – ${review.by}${review.note ? `: ${review.note}` : ''}` : say('open')}
      </span>
      <label>
        {say('note')} <input value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <label>
        {say('reviewer')} <input value={by} autoComplete="name" onChange={(event) => setBy(event.target.value)} />
      </label>
      <label>
        {say('token')} <input type="password" autoComplete="off" value={token} onChange={(event) => setToken(event.target.value)} />
      </label>
      <button type="button" onClick={() => decide('ACCEPTED')}>
        {say('accept')}
      </button>
      <button type="button" onClick={() => decide('DISPUTED')}>
        {say('dispute')}
      </button>
      {review && (
        <button type="button" onClick={() => decide('OPEN')}>
          {say('reopen')}
        </button>
      )}
      {error && <span role="alert">{error}</span>}
    </form>
  )
}
