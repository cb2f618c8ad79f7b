import { Link } from 'wouter'
import { Level, TaskLine } from '../components/cards.tsx'
import { Empty, Show } from '../components/states.tsx'
import { useTitle } from '../components/use-title.ts'
import { AgencyDocument, type AgencyQuery } from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { agencyLink, documentLink } from '../links.ts'

type Agency = NonNullable<AgencyQuery['agency']>

export function AgencyPage({ agencyKey }: { agencyKey: string }) {
  const { say } = useSpeech()
  const loaded = useQuery(AgencyDocument, { key: agencyKey, after: null })
  useTitle(loaded.state === 'ready' ? loaded.data.agency?.name : say('agency'))
  return <Show loaded={loaded}>{({ agency }) => (agency ? <AgencySheet agency={agency} /> : <Empty>{say('notFound')}</Empty>)}</Show>
}

function AgencySheet({ agency }: { agency: Agency }) {
  const { say, number } = useSpeech()
  const budget = agency.led.nodes.reduce((sum, task) => sum + (task.budget.total ?? 0), 0)
  const directives = new Map(agency.led.nodes.flatMap((task) => task.justifications.map(({ document }) => [document.key, document] as const)))
  return (
    <article>
      <h1>{agency.name}</h1>
      <p>
        <Level level={agency.agencyLevel} /> {agency.parent && <Link href={agencyLink(agency.parent.key)}>{agency.parent.name}</Link>}{' '}
        <span className="faint">{agency.variants.join(' · ')}</span>
      </p>
      <dl className="facts">
        <div>
          <dt>{say('budget')}</dt>
          <dd>
            {number(budget)} {say('million')}
          </dd>
        </div>
      </dl>
      <h2>{say('directives')}</h2>
      {directives.size === 0 && <Empty>{say('nothing')}</Empty>}
      <ul className="results">
        {[...directives.values()].map((document) => (
          <li key={document.key}>
            <Link href={documentLink(document.key)} className="name">
              {document.label}
            </Link>
            {document.title && <span className="title">{document.title}</span>}
          </li>
        ))}
      </ul>
      <Tasks title={say('led')} tasks={agency.led} />
      <Tasks title={say('coordinated')} tasks={agency.coordinated} />
    </article>
  )
}

function Tasks({ title, tasks }: { title: string; tasks: { totalCount: number; nodes: Agency['coordinated']['nodes'] } }) {
  return (
    <>
      <h2>
        {title} ({tasks.totalCount})
      </h2>
      <ul className="results">
        {tasks.nodes.map((task) => (
          <li key={task.key}>
            <TaskLine task={task} />
          </li>
        ))}
      </ul>
    </>
  )
}
