import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { Failed, Loading, Show } from '../components/states.tsx'
import { DocumentMentionsDocument, type DocumentMentionsQuery, DocumentTextDocument, type DocumentTextQuery } from '../generated/graphql.ts'
import { type GraphQLError, send, useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { documentLink } from '../links.ts'

type Mention = NonNullable<DocumentMentionsQuery['document']>['mentions']['nodes'][number]
type Provision = NonNullable<DocumentTextQuery['document']>['provisions'][number]
interface Range {
  readonly start: number
  readonly end: number
}
/** Lines that are laid out together: what is off screen is not rendered by the browser. */
const LINES_A_BLOCK = 40

/** The whole text with every reference marked where it stands. */
export function DocumentText({ documentKey }: { documentKey: string }) {
  const { say } = useSpeech()
  const loaded = useQuery(DocumentTextDocument, { key: documentKey })
  const mentions = useAllMentions(documentKey)
  return (
    <>
      <h2 id="text">{say('text')}</h2>
      <Show loaded={loaded}>
        {({ document }) => (document?.source ? <MarkedText text={document.source.text} provisions={document.provisions} mentions={mentions.list} /> : null)}
      </Show>
      {mentions.error && <Failed error={mentions.error} />}
      {!mentions.done && !mentions.error && <Loading />}
    </>
  )
}

/** Reads all pages of references, one after the other. */
function useAllMentions(documentKey: string): { list: readonly Mention[]; done: boolean; error: GraphQLError | null } {
  const [state, setState] = useState<{ list: readonly Mention[]; done: boolean; error: GraphQLError | null }>({ list: [], done: false, error: null })
  useEffect(() => {
    const abort = new AbortController()
    const read = async () => {
      let after: string | null = null
      let list: readonly Mention[] = []
      for (;;) {
        const answer: DocumentMentionsQuery = await send(DocumentMentionsDocument, { key: documentKey, after }, { signal: abort.signal })
        list = [...list, ...(answer.document?.mentions.nodes ?? [])]
        const more: { hasNextPage: boolean; endCursor?: string | null } | undefined = answer.document?.mentions.pageInfo
        if (!more?.hasNextPage) break
        after = more.endCursor ?? null
      }
      setState({ list, done: true, error: null })
    }
    read().catch((error: GraphQLError) => {
      if (!abort.signal.aborted) setState((was) => ({ ...was, error }))
    })
    return () => abort.abort()
  }, [documentKey])
  return state
}

function MarkedText({ text, provisions, mentions }: { text: string; provisions: readonly Provision[]; mentions: readonly Mention[] }) {
  const { say } = useSpeech()
  const [params] = useSearchParams()
  const at = useMemo(() => parseRange(params.get('at')), [params])
  const blocks = useMemo(() => blocksOf(text), [text])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at) place.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'center' })
  }, [at])
  const goTo = (start: number) => {
    const block = blocks.findIndex((range) => start < range.end)
    place.current?.children[block]?.scrollIntoView({ block: 'start' })
  }
  return (
    <div className="reading">
      {provisions.length > 0 && (
        <nav aria-label={say('outline')} className="outline no-print">
          <details>
            <summary>{say('outline')}</summary>
            <ol>
              {provisions
                .filter((provision) => provision.kind !== 'CLAUSE' && provision.kind !== 'POINT')
                .map((provision) => (
                  <li key={provision.key}>
                    <button type="button" className="plain" onClick={() => goTo(provision.start)}>
                      {provision.label} {provision.title}
                    </button>
                  </li>
                ))}
            </ol>
          </details>
        </nav>
      )}
      <div ref={place} className="document-text">
        {blocks.map((block) => (
          <Block
            key={block.start}
            block={block}
            text={text}
            mentions={inside(mentions, block)}
            at={at && at.start < block.end && at.end > block.start ? at : null}
          />
        ))}
      </div>
    </div>
  )
}

const Block = memo(function Block({ block, text, mentions, at }: { block: Range; text: string; mentions: readonly Mention[]; at: Range | null }) {
  const pieces: React.ReactNode[] = []
  const points = [...new Set([block.start, block.end, ...mentions.flatMap(({ start, end }) => [start, end]), ...(at ? [at.start, at.end] : [])])]
    .filter((point) => point >= block.start && point <= block.end)
    .sort((a, b) => a - b)
  for (let i = 0; i + 1 < points.length; i++) {
    const start = points[i] as number
    const end = points[i + 1] as number
    const words = text.slice(start, end)
    const mention = mentions.find((candidate) => candidate.start <= start && candidate.end >= end)
    const marked = at !== null && at.start <= start && at.end >= end
    const inner = mention ? <Reference key={start} mention={mention} words={words} /> : words
    pieces.push(
      marked ? (
        <mark key={start} data-marked="">
          {inner}
        </mark>
      ) : (
        inner
      ),
    )
  }
  return <div className="text-block">{pieces}</div>
})

function Reference({ mention, words }: { mention: Mention; words: string }) {
  const { label } = useSpeech()
  if (!mention.target)
    return (
      <span
        className="reference unresolved"
        title={`${label(mention.status)}${mention.candidates.length > 0 ? `: ${mention.candidates.map((candidate) => candidate.label).join(' / ')}` : ''}`}
      >
        {words}
      </span>
    )
  return (
    <Link
      href={documentLink(mention.target.key)}
      className="reference"
      title={`${label(mention.relation)}: ${mention.target.label}${mention.target.title ? ` – ${mention.target.title}` : ''}`}
    >
      {words}
    </Link>
  )
}

function blocksOf(text: string): Range[] {
  const blocks: Range[] = []
  let start = 0
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines++
    if (lines < LINES_A_BLOCK && at - start < 8000) continue
    blocks.push({ start, end: at + 1 })
    start = at + 1
    lines = 0
  }
  if (start < text.length) blocks.push({ start, end: text.length })
  return blocks
}

/** References that touch a block, out of a list sorted by start. */
function inside(mentions: readonly Mention[], block: Range): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).end <= block.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < mentions.length && (mentions[end] as Mention).start < block.end) end++
  return low === end ? NONE : mentions.slice(low, end)
}
const NONE: readonly Mention[] = []

function parseRange(written: string | null): Range | null {
  const match = /^(\d+)-(\d+)$/.exec(written ?? '')
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null
}
