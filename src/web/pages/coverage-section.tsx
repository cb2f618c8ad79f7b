import { Empty, Show } from '../components/states.tsx'
import { CoverageDocument, type CoveragePartsFragment } from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'

/** How much of a document is justified, mode by mode. */
export function CoverageSection({ documentKey }: { documentKey: string }) {
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
