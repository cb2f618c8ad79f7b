import { Link } from 'wouter'
import { Level, TaskLine } from '../components/cards.tsx'
import { Results } from '../components/results.tsx'
import { Empty, Show } from '../components/states.tsx'
import { useTitle } from '../components/use-title.ts'
import { AgencyDocument, type AgencyQuery, AgencyTasksDocument, type AgencyTasksQuery } from '../generated/graphql.ts'
import { type Loaded, type Pages, usePages, useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { agencyLink, documentLink } from '../links.ts'

type Agency = NonNullable<AgencyQuery['agency']>
type Task = NonNullable<AgencyTasksQuery['agency']>['tasks']['nodes'][number]
const tasksOf = ({ agency }: AgencyTasksQuery) => agency?.tasks

export function AgencyPage({ agencyKey }: { agencyKey: string }) {
  const { say } = useSpeech()
  const loaded = useQuery(AgencyDocument, { key: agencyKey })
  useTitle(loaded.state === 'ready' ? loaded.data.agency?.name : say('agency'))
  return <Show loaded={loaded}>{({ agency }) => (agency ? <AgencySheet agency={agency} /> : <Empty>{say('notFound')}</Empty>)}</Show>
}

function AgencySheet({ agency }: { agency: Agency }) {
  const { say } = useSpeech()
  const led = usePages(AgencyTasksDocument, { key: agency.key, role: 'LEAD' }, tasksOf)
  const coordinated = usePages(AgencyTasksDocument, { key: agency.key, role: 'COORDINATING' }, tasksOf)
  return (
    <article>
      <h1>{agency.name}</h1>
      <p>
        <Level level={agency.agencyLevel} /> {agency.parent && <Link href={agencyLink(agency.parent.key)}>{agency.parent.name}</Link>}{' '}
        <span className="faint">{agency.variants.filter((variant) => variant !== agency.name).join(' · ')}</span>
      </p>
      <Behind led={led} />
      <h2>{say('led')}</h2>
      <Results loaded={led} keyOf={({ key }) => key}>
        {(task) => <TaskLine task={task} />}
      </Results>
      <h2>{say('coordinated')}</h2>
      <Results loaded={coordinated} keyOf={({ key }) => key}>
        {(task) => <TaskLine task={task} />}
      </Results>
    </article>
  )
}

/** Money and directives behind the tasks that are shown; it says how many of all these are. */
function Behind({ led }: { led: Loaded<Pages<Task>> }) {
  const { say, number } = useSpeech()
  return (
    <Show loaded={led}>
      {({ nodes, totalCount }) => {
        const budget = nodes.reduce((sum, task) => sum + (task.budget.total ?? 0), 0)
        const directives = new Map(nodes.flatMap((task) => task.justifications.map(({ document }) => [document.key, document] as const)))
        const counted = nodes.length < totalCount ? ` (${number(nodes.length)} / ${number(totalCount)} ${say('tasks').toLowerCase()})` : ''
        return (
          <>
            <dl className="facts">
              <div>
                <dt>
                  {say('budget')} ({say('lead').toLowerCase()}){counted}
                </dt>
                <dd>
                  {number(budget)} {say('million')}
                </dd>
              </div>
            </dl>
            <h2>
              {say('directives')}
              {counted}
            </h2>
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
          </>
        )
      }}
    </Show>
  )
}
