import { useEffect, useId, useState } from 'react'
import { AgencyLine, DocumentLine, TaskLine } from '../components/cards.tsx'
import { Choice } from '../components/choice.tsx'
import { Results } from '../components/results.tsx'
import {
  AgenciesDocument,
  type AgencyLevel,
  AgencyNameDocument,
  type DocumentLevel,
  DocumentsDocument,
  type JustificationMode,
  SearchDocument,
  type TaskFilter,
  TasksDocument,
} from '../generated/graphql.ts'
import { usePages, useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'

const MODES: readonly JustificationMode[] = ['EXPLICIT', 'LINKED', 'SECTION', 'INHERITED']
const DOCUMENT_LEVELS: readonly DocumentLevel[] = ['CONSTITUTION', 'LAW', 'NATIONAL', 'MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'PARTY', 'OTHER']
const AGENCY_LEVELS: readonly AgencyLevel[] = ['CENTRAL', 'PARTY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'ENTERPRISE', 'OTHER']
const PAUSE_MS = 250

export interface Narrowing {
  readonly text: string
  readonly params: URLSearchParams
  readonly set: (changes: Record<string, string>) => void
}
const keyOf = ({ key }: { readonly key: string }): string => key

export function Everything({ text }: { text: string }) {
  const found = usePages(SearchDocument, { text, kinds: null }, ({ search }) => search)
  return (
    <Results loaded={found} keyOf={keyOf}>
      {(hit) =>
        hit.__typename === 'Task' ? <TaskLine task={hit} /> : hit.__typename === 'Agency' ? <AgencyLine agency={hit} /> : <DocumentLine document={hit} />
      }
    </Results>
  )
}

export function TaskResults({ text, params, set }: Narrowing) {
  const { say, label } = useSpeech()
  const mode = params.get('mode') ?? ''
  const appendix = params.get('appendix') ?? ''
  const agency = params.get('agency') ?? ''
  const filter: TaskFilter = {
    ...(text === '' ? {} : { text }),
    ...(appendix === '' ? {} : { appendix }),
    ...(agency === '' ? {} : { agency: { key: agency } }),
    ...(mode === 'NONE' ? { without: ['EXPLICIT', 'LINKED', 'SECTION'] as const } : mode === '' ? {} : { mode: mode as JustificationMode }),
  }
  const found = usePages(TasksDocument, { filter }, ({ tasks }) => tasks)
  return (
    <>
      <div className="filters">
        <Choice
          label={say('mode')}
          value={mode}
          onChange={(value) => set({ mode: value })}
          options={[['', say('anyMode')], ...MODES.map((name) => [name, label(name)] as const), ['NONE', say('noMode')]]}
        />
        <Typed label={say('appendix')} value={appendix} placeholder="PL1" onValue={(value) => set({ appendix: value.toUpperCase() })} />
        <AgencyChoice chosen={agency} onChoose={(key) => set({ agency: key })} />
      </div>
      <Results loaded={found} keyOf={keyOf}>
        {(task) => <TaskLine task={task} />}
      </Results>
    </>
  )
}

/** A short text that counts once the reader pauses. */
function Typed({ label, value, placeholder, onValue }: { label: string; value: string; placeholder: string; onValue: (value: string) => void }) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onValue(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, value, onValue])
  return (
    <label>
      {label} <input className="short" value={typed} placeholder={placeholder} onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}

/** One agency, out of those whose names begin as typed: nothing is chosen for the reader. */
function AgencyChoice({ chosen, onChoose }: { chosen: string; onChoose: (key: string) => void }) {
  const { say } = useSpeech()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const found = usePages(AgenciesDocument, { filter: asked === '' ? {} : { text: asked } }, ({ agencies }) => agencies)
  const agencies = found.state === 'ready' ? found.data.nodes : []
  const named = useQuery(chosen === '' ? null : AgencyNameDocument, { key: chosen })
  const name = chosen !== '' && named.state === 'ready' ? named.data.agency?.name : undefined
  useEffect(() => {
    if (name !== undefined) setTyped(name)
  }, [name])
  return (
    <label>
      {say('agency')}{' '}
      <input
        list={id}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          const exact = agencies.find(({ name }) => name === target.value)
          if (exact) onChoose(exact.key)
          else if (chosen !== '') onChoose('')
        }}
      />
      <datalist id={id}>
        {agencies.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
    </label>
  )
}

/** `set` is null where nothing is to be narrowed. */
export function DocumentResults({ text, params, set }: Omit<Narrowing, 'set'> & { set: Narrowing['set'] | null }) {
  const { say, label } = useSpeech()
  const level = params.get('level') ?? ''
  const availability = params.get('availability') ?? ''
  const filter = {
    ...(text === '' ? {} : { text }),
    ...(level === '' ? {} : { level: [level as DocumentLevel] }),
    ...(availability === 'INGESTED' ? { availability: 'INGESTED' as const } : {}),
  }
  const found = usePages(DocumentsDocument, { filter }, ({ documents }) => documents)
  return (
    <>
      {set && (
        <div className="filters">
          <Choice
            label={say('level')}
            value={level}
            onChange={(value) => set({ level: value })}
            options={[['', say('all')], ...DOCUMENT_LEVELS.map((name) => [name, label(name)] as const)]}
          />
        </div>
      )}
      <Results loaded={found} keyOf={keyOf}>
        {(document) => <DocumentLine document={document} />}
      </Results>
    </>
  )
}

export function AgencyResults({ text, params, set }: Narrowing) {
  const { say, label } = useSpeech()
  const level = params.get('level') ?? ''
  const found = usePages(
    AgenciesDocument,
    { filter: { ...(text === '' ? {} : { text }), ...(level === '' ? {} : { level: [level as AgencyLevel] }) } },
    ({ agencies }) => agencies,
  )
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
      <Results loaded={found} keyOf={keyOf}>
        {(agency) => <AgencyLine agency={agency} />}
      </Results>
    </>
  )
}
