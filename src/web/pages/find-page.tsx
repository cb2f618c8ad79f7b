import { type ReactNode, useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { AgencyLine, DocumentLine, TaskLine } from '../components/cards.tsx'
import { SearchBox } from '../components/search-box.tsx'
import { Empty, Show } from '../components/states.tsx'
import { useTitle } from '../components/use-title.ts'
import {
  AgenciesDocument,
  type AgencyLevel,
  type DocumentLevel,
  DocumentsDocument,
  type JustificationMode,
  SearchDocument,
  TasksDocument,
} from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'

type Kind = 'all' | 'tasks' | 'documents' | 'agencies'
const KINDS: readonly Kind[] = ['all', 'tasks', 'documents', 'agencies']
const MODES: readonly JustificationMode[] = ['EXPLICIT', 'LINKED', 'SECTION', 'INHERITED']
const DOCUMENT_LEVELS: readonly DocumentLevel[] = ['CONSTITUTION', 'LAW', 'NATIONAL', 'MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'PARTY', 'OTHER']
const AGENCY_LEVELS: readonly AgencyLevel[] = ['CENTRAL', 'PARTY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'ENTERPRISE', 'OTHER']

/** Search and filters; what is asked stands in the address. */
export function FindPage() {
  const { say } = useSpeech()
  useTitle(say('find'))
  const [params, setParams] = useSearchParams()
  const text = params.get('q') ?? ''
  const kind = KINDS.find((known) => known === params.get('kind')) ?? 'all'
  const [typed, setTyped] = useState(text)
  useEffect(() => setTyped(text), [text])
  const set = (changes: Record<string, string>, replace = false) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name)
          else next.set(name, value)
        }
        return next
      },
      { replace },
    )
  return (
    <>
      <h1>{say('tagline')}</h1>
      <SearchBox text={typed} onText={setTyped} onSubmit={() => set({ q: typed.trim() })} />
      <fieldset className="tabs">
        <legend className="visually-hidden">{say('results')}</legend>
        {KINDS.map((name) => (
          <button key={name} type="button" aria-pressed={kind === name} onClick={() => set({ kind: name === 'all' ? '' : name })}>
            {say(name)}
          </button>
        ))}
      </fieldset>
      {kind === 'tasks' && <TaskResults text={text} params={params} set={set} />}
      {kind === 'documents' && <DocumentResults text={text} params={params} set={set} />}
      {kind === 'agencies' && <AgencyResults text={text} params={params} set={set} />}
      {kind === 'all' &&
        (text === '' ? <DocumentResults text="" params={new URLSearchParams('availability=INGESTED')} set={set} /> : <Everything text={text} />)}
    </>
  )
}

type Narrowing = { text: string; params: URLSearchParams; set: (changes: Record<string, string>) => void }
interface Listed<T> {
  readonly totalCount: number
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

function Everything({ text }: { text: string }) {
  const [after, setAfter] = useState<string | null>(null)
  const found = useQuery(SearchDocument, { text, kinds: null, after })
  return (
    <Show loaded={found}>
      {({ search }) => (
        <Results list={search} onMore={setAfter}>
          {(hit) =>
            hit.__typename === 'Task' ? <TaskLine task={hit} /> : hit.__typename === 'Agency' ? <AgencyLine agency={hit} /> : <DocumentLine document={hit} />
          }
        </Results>
      )}
    </Show>
  )
}

function TaskResults({ text, params, set }: Narrowing) {
  const { say, label } = useSpeech()
  const [after, setAfter] = useState<string | null>(null)
  const mode = params.get('mode') ?? ''
  const appendix = params.get('appendix') ?? ''
  const agency = params.get('agency') ?? ''
  const agencies = useQuery(AgenciesDocument, { filter: agency === '' ? {} : { text: agency }, after: null })
  const agencyKey = agency === '' ? null : agencies.state === 'ready' ? (agencies.data.agencies.nodes[0]?.key ?? 'co-quan.') : undefined
  const found = useQuery(agencyKey === undefined ? null : TasksDocument, {
    filter: {
      ...(text === '' ? {} : { text }),
      ...(appendix === '' ? {} : { appendix }),
      ...(agencyKey ? { agency: { key: agencyKey } } : {}),
      ...(mode === 'NONE' ? { without: ['EXPLICIT', 'LINKED', 'SECTION'] as JustificationMode[] } : mode === '' ? {} : { mode: mode as JustificationMode }),
    },
    after,
  })
  return (
    <>
      <div className="filters">
        <Choice
          label={say('mode')}
          value={mode}
          onChange={(value) => set({ mode: value })}
          options={[['', say('anyMode')], ...MODES.map((name) => [name, label(name)] as const), ['NONE', say('noMode')]]}
        />
        <Choice
          label={say('appendix')}
          value={appendix}
          onChange={(value) => set({ appendix: value })}
          options={[['', say('all')], ...['PL1', 'PL2', 'PL3', 'PL4', 'PL5', 'T1'].map((code) => [code, code] as const)]}
        />
        <label>
          {say('agency')} <input value={agency} onChange={(event) => set({ agency: event.target.value })} />
        </label>
      </div>
      <Show loaded={found}>
        {({ tasks }) => (
          <Results list={tasks} onMore={setAfter}>
            {(task) => <TaskLine task={task} />}
          </Results>
        )}
      </Show>
    </>
  )
}

function DocumentResults({ text, params, set }: Narrowing) {
  const { say, label } = useSpeech()
  const [after, setAfter] = useState<string | null>(null)
  const level = params.get('level') ?? ''
  const availability = params.get('availability') ?? ''
  const found = useQuery(DocumentsDocument, {
    filter: {
      ...(text === '' ? {} : { text }),
      ...(level === '' ? {} : { level: [level as DocumentLevel] }),
      ...(availability === 'INGESTED' ? { availability: 'INGESTED' as const } : {}),
    },
    after,
  })
  return (
    <>
      <div className="filters">
        <Choice
          label={say('level')}
          value={level}
          onChange={(value) => set({ kind: 'documents', level: value })}
          options={[['', say('all')], ...DOCUMENT_LEVELS.map((name) => [name, label(name)] as const)]}
        />
      </div>
      <Show loaded={found}>
        {({ documents }) => (
          <Results list={documents} onMore={setAfter}>
            {(document) => <DocumentLine document={document} />}
          </Results>
        )}
      </Show>
    </>
  )
}

function AgencyResults({ text, params, set }: Narrowing) {
  const { say, label } = useSpeech()
  const [after, setAfter] = useState<string | null>(null)
  const level = params.get('level') ?? ''
  const found = useQuery(AgenciesDocument, { filter: { ...(text === '' ? {} : { text }), ...(level === '' ? {} : { level: [level as AgencyLevel] }) }, after })
  return (
    <>
      <div className="filters">
        <Choice
          label={say('level')}
          value={level}
          onChange={(value) => set({ level: value })}
          options={[['', say('all')], ...AGENCY_LEVELS.map((name) => [name, label(name)] as const)]}
        />
      </div>
      <Show loaded={found}>
        {({ agencies }) => (
          <Results list={agencies} onMore={setAfter}>
            {(agency) => <AgencyLine agency={agency} />}
          </Results>
        )}
      </Show>
    </>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: readonly (readonly [string, string])[]
  onChange: (value: string) => void
}) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Results<T extends { readonly key: string }>({
  list,
  onMore,
  children,
}: {
  list: Listed<T>
  onMore: (cursor: string) => void
  children: (node: T) => ReactNode
}) {
  const { say, number } = useSpeech()
  if (list.totalCount === 0) return <Empty>{say('noResults')}</Empty>
  return (
    <section aria-label={say('results')}>
      <p className="faint" role="status">
        {say('results')}: {number(list.totalCount)}
      </p>
      <ul className="results">
        {list.nodes.map((node) => (
          <li key={node.key}>{children(node)}</li>
        ))}
      </ul>
      {list.pageInfo.hasNextPage && list.pageInfo.endCursor && (
        <button type="button" onClick={() => onMore(list.pageInfo.endCursor as string)}>
          {say('more')}
        </button>
      )}
    </section>
  )
}
