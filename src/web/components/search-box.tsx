import { useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { linkOf } from '../links.ts'

type Hit = SearchQuery['search']['nodes'][number]
const PAUSE_MS = 120

const nameOfHit = (hit: Hit): string => (hit.__typename === 'Task' ? `${hit.code} · ${hit.name}` : hit.__typename === 'Agency' ? hit.name : hit.label)

/** One box over everything: results as one types, arrows to choose, Enter to go, Escape to close. */
export function SearchBox({ text, onText, onSubmit }: { text: string; onText: (text: string) => void; onSubmit: () => void }) {
  const { say, label } = useSpeech()
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useId()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const found = useQuery(asked === '' ? null : SearchDocument, { text: asked, kinds: null, after: null })
  const hits = open && asked !== '' && found.state === 'ready' ? found.data.search.nodes.slice(0, 8) : []
  const choose = (hit: Hit) => {
    setOpen(false)
    navigate(linkOf(hit))
  }
  return (
    <form
      className="search"
      onSubmit={(event) => {
        event.preventDefault()
        const hit = hits[active]
        if (hit) choose(hit)
        else {
          setOpen(false)
          onSubmit()
        }
      }}
    >
      <label htmlFor={`${list}-box`}>{say('searchLabel')}</label>
      <input
        id={`${list}-box`}
        ref={box}
        type="search"
        role="combobox"
        autoComplete="off"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 && hits[active] ? `${list}-${active}` : undefined}
        aria-describedby={`${list}-hint`}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false)
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(true)
          setActive((was) => (hits.length === 0 ? -1 : (was + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % hits.length))
        }}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
      />
      <p id={`${list}-hint`} className="faint hint">
        {say('searchHint')}
      </p>
      {hits.length > 0 && (
        <div id={list} role="listbox" aria-label={say('results')} className="hits">
          {hits.map((hit, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the box's
            <div
              key={hit.key}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span className="faint">{hit.__typename === 'Task' ? say('task') : label(hit.__typename === 'Agency' ? hit.agencyLevel : hit.level)}</span>{' '}
              {nameOfHit(hit)}
              {hit.__typename === 'Document' && hit.title && <span className="title">{hit.title}</span>}
            </div>
          ))}
        </div>
      )}
    </form>
  )
}
