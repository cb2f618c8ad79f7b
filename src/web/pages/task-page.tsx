import { Link } from 'wouter'
import { DocumentLine } from '../components/cards.tsx'
import { Chain } from '../components/chain.tsx'
import { Proof, Proofs } from '../components/evidence.tsx'
import { Empty, Show } from '../components/states.tsx'
import { ToCopy } from '../components/to-copy.tsx'
import { useTitle } from '../components/use-title.ts'
import { type JustificationMode, TaskDocument, type TaskQuery } from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { agencyLink, documentLink } from '../links.ts'

type Task = NonNullable<TaskQuery['task']>
const MODES: readonly JustificationMode[] = ['EXPLICIT', 'LINKED', 'SECTION', 'INHERITED']

export function TaskPage({ taskKey }: { taskKey: string }) {
  const { say } = useSpeech()
  const loaded = useQuery(TaskDocument, { key: taskKey })
  useTitle(loaded.state === 'ready' && loaded.data.task ? `${loaded.data.task.code}: ${loaded.data.task.name}` : say('task'))
  return <Show loaded={loaded}>{({ task }) => (task ? <TaskSheet task={task} /> : <Empty>{say('notFound')}</Empty>)}</Show>
}

function TaskSheet({ task }: { task: Task }) {
  const { say, number } = useSpeech()
  const money = (amount: number | null | undefined) => (amount === null || amount === undefined ? null : `${number(amount)} ${say('million')}`)
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [say('group'), task.group],
    [say('budget'), money(task.budget.total)],
    [`${say('budget')} (${say('recurrent')})`, money(task.budget.recurrent)],
    [`${say('budget')} (${say('investment')})`, money(task.budget.investment)],
    [say('due'), task.due],
    [say('result'), task.result],
  ]
  return (
    <article>
      <p className="crumb">
        {say('belongsTo')} <Link href={documentLink(task.document.key)}>{task.document.label}</Link>
      </p>
      <h1>
        <span className="code">{task.code}</span> {task.name}
      </h1>
      <button type="button" className="no-print" onClick={() => print()}>
        {say('print')}
      </button>
      <dl className="facts">
        <Agencies title={say('lead')} agencies={task.leadAgencies} />
        <Agencies title={say('coordinating')} agencies={task.coordinatingAgencies} />
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <ToCopy title={say('statement')} text={task.statement} />
      <details>
        <summary>{say('row')}</summary>
        <Proof evidence={task.evidence} />
      </details>
      <h2>{say('justifications')}</h2>
      {!task.justifications.some((justification) => justification.mode === 'EXPLICIT') && <p className="state">{say('noExplicit')}</p>}
      {MODES.map((mode) => (
        <Justifications key={mode} mode={mode} task={task} />
      ))}
      <h2>{say('chain')}</h2>
      <Chain chain={task.basisChain} />
    </article>
  )
}

function Agencies({ title, agencies }: { title: string; agencies: Task['leadAgencies'] }) {
  if (agencies.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {agencies.map((agency, i) => (
          <span key={agency.key}>
            {i > 0 && '; '}
            <Link href={agencyLink(agency.key)}>{agency.name}</Link>
          </span>
        ))}
      </dd>
    </div>
  )
}

function Justifications({ mode, task }: { mode: JustificationMode; task: Task }) {
  const { label } = useSpeech()
  const items = task.justifications.filter((justification) => justification.mode === mode)
  if (items.length === 0) return null
  const list = (
    <ul className="justifications">
      {items.map(({ document, evidence, via, explanation }) => (
        <li key={`${document.key} ${via?.key ?? ''}`}>
          <DocumentLine document={document} />
          {mode !== 'EXPLICIT' && (
            <p className="faint" lang="vi">
              {explanation}
            </p>
          )}
          <Proofs evidence={evidence} />
        </li>
      ))}
    </ul>
  )
  const heading = `${label(mode)} (${items.length})`
  if (mode === 'INHERITED')
    return (
      <details className="mode">
        <summary>
          <h3>{heading}</h3>
        </summary>
        {list}
      </details>
    )
  return (
    <section className="mode">
      <h3>{heading}</h3>
      {list}
    </section>
  )
}
