import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { SearchBox } from '../components/search-box.tsx'
import { useTitle } from '../components/use-title.ts'
import { useSpeech } from '../language.tsx'
import { AgencyResults, DocumentResults, Everything, type Narrowing, TaskResults } from './find-results.tsx'

type Kind = 'all' | 'tasks' | 'documents' | 'agencies'
const KINDS: readonly Kind[] = ['all', 'tasks', 'documents', 'agencies']
const INGESTED = new URLSearchParams('availability=INGESTED')

/** Search and filters; what is asked stands in the address. */
export function FindPage() {
  const { say } = useSpeech()
  useTitle(say('find'))
  const [params, setParams] = useSearchParams()
  const text = params.get('q') ?? ''
  const kind = KINDS.find((known) => known === params.get('kind')) ?? 'all'
  const [typed, setTyped] = useState(text)
  useEffect(() => setTyped(text), [text])
  const set: Narrowing['set'] = (changes) =>
    setParams((before) => {
      const next = new URLSearchParams(before)
      for (const [name, value] of Object.entries(changes)) {
        if (value === '') next.delete(name)
        else next.set(name, value)
      }
      return next
    })
  return (
    <>
      <h1>{say('tagline')}</h1>
      <SearchBox text={typed} onText={setTyped} onSubmit={() => set({ q: typed.trim() })} />
      <fieldset className="tabs">
        <legend className="visually-hidden">{say('results')}</legend>
        {KINDS.map((name) => (
          <button key={name} type="button" aria-pressed={kind === name} onClick={() => set({ kind: name === 'all' ? '' : name, level: '' })}>
            {say(name)}
          </button>
        ))}
      </fieldset>
      {kind === 'tasks' && <TaskResults text={text} params={params} set={set} />}
      {kind === 'documents' && <DocumentResults text={text} params={params} set={set} />}
      {kind === 'agencies' && <AgencyResults text={text} params={params} set={set} />}
      {kind === 'all' && (text === '' ? <DocumentResults text="" params={INGESTED} set={null} /> : <Everything text={text} />)}
    </>
  )
}
