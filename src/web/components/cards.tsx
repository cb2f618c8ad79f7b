import { Link } from 'wouter'
import type { AgencyCardFragment, DocumentCardFragment, TaskCardFragment } from '../generated/graphql.ts'
import { useSpeech } from '../language.tsx'
import { agencyLink, documentLink, taskLink } from '../links.ts'

export function Level({ level }: { level: string }) {
  const { label } = useSpeech()
  return <span className={`level level-${level.toLowerCase()}`}>{label(level)}</span>
}

export function DocumentLine({ document }: { document: DocumentCardFragment }) {
  const { date } = useSpeech()
  return (
    <>
      <Level level={document.level} />{' '}
      <Link href={documentLink(document.key)} className="name">
        {document.label}
      </Link>
      {document.issuedOn && <span className="faint"> · {date(document.issuedOn)}</span>}
      {document.issuer && <span className="faint"> · {document.issuer}</span>}
      {document.title && <span className="title">{document.title}</span>}
    </>
  )
}

export function TaskLine({ task }: { task: TaskCardFragment }) {
  const { label, number, say } = useSpeech()
  return (
    <>
      <span className="code">{task.code}</span>{' '}
      <Link href={taskLink(task.key)} className="name">
        {task.name}
      </Link>
      <span className="faint title">
        {task.leadAgencies.map((agency) => agency.name).join('; ')}
        {task.budget.total !== null && ` · ${number(task.budget.total)} ${say('million')}`}
        {` · ${task.modes.length > 0 ? task.modes.map((mode) => label(mode)).join(', ') : say('unjustified')}`}
      </span>
    </>
  )
}

export function AgencyLine({ agency }: { agency: AgencyCardFragment }) {
  const others = agency.variants.filter((variant) => variant !== agency.name)
  return (
    <>
      <Level level={agency.agencyLevel} />{' '}
      <Link href={agencyLink(agency.key)} className="name">
        {agency.name}
      </Link>
      {others.length > 0 && <span className="faint title">{others.slice(0, 5).join(' · ')}</span>}
    </>
  )
}
