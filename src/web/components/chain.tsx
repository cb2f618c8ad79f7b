import { lazy, Suspense, useState } from 'react'
import { Link } from 'wouter'
import type { ChainPartsFragment } from '../generated/graphql.ts'
import { useSpeech } from '../language.tsx'
import { linkOf } from '../links.ts'
import { Level } from './cards.tsx'
import { Proofs } from './evidence.tsx'
import { Empty, Loading } from './states.tsx'

const ChainGraph = lazy(() => import('./chain-graph.tsx'))
type ChainNode = ChainPartsFragment['nodes'][number]['node']
export type ChainEdge = ChainPartsFragment['edges'][number]

export const nameOf = (node: ChainNode): string => (node.__typename === 'Task' ? node.code : node.__typename === 'Agency' ? node.name : node.label)

/** A chain of bases, drawn from left to right or read as a list; each edge shows its proof. */
export function Chain({ chain, reversed = false }: { chain: ChainPartsFragment; reversed?: boolean }) {
  const { say } = useSpeech()
  const [view, setView] = useState<'graph' | 'list'>('graph')
  const [chosen, setChosen] = useState<ChainEdge | null>(null)
  if (chain.edges.length === 0) return <Empty>{say('nothing')}</Empty>
  return (
    <div className="chain">
      <fieldset className="tabs">
        <legend className="visually-hidden">{say('chain')}</legend>
        {(['graph', 'list'] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={view === kind} onClick={() => setView(kind)}>
            {kind === 'graph' ? say('asGraph') : say('asList')}
          </button>
        ))}
      </fieldset>
      {chain.truncated && <p className="state">{say('truncated')}</p>}
      {view === 'graph' ? (
        <>
          <p className="faint">{say('graphHint')}</p>
          <Suspense fallback={<Loading />}>
            <ChainGraph chain={chain} reversed={reversed} onEdge={setChosen} />
          </Suspense>
          <div aria-live="polite">{chosen && <EdgeDetail chain={chain} edge={chosen} />}</div>
        </>
      ) : (
        <ChainList chain={chain} />
      )}
    </div>
  )
}

function EdgeDetail({ chain, edge }: { chain: ChainPartsFragment; edge: ChainEdge }) {
  const { label } = useSpeech()
  const name = (key: string) => {
    const found = chain.nodes.find(({ node }) => node.key === key)
    return found ? nameOf(found.node) : key
  }
  return (
    <section className="edge-detail">
      <h4>
        {name(edge.from)} – {label(edge.type)}
        {edge.mode && ` (${label(edge.mode)})`} → {name(edge.to)}
      </h4>
      <Proofs evidence={edge.evidence} />
    </section>
  )
}

/** The same chain for reading: what each thing rests on, level by level. */
function ChainList({ chain }: { chain: ChainPartsFragment }) {
  const { label } = useSpeech()
  const byKey = new Map(chain.nodes.map(({ node }) => [node.key, node]))
  const from = Map.groupBy(chain.edges, (edge) => edge.from)
  return (
    <ol className="chain-list">
      {chain.nodes
        .filter(({ node }) => from.has(node.key))
        .map(({ node }) => (
          <li key={node.key}>
            <h4>
              <Link href={linkOf(node)}>{nameOf(node)}</Link>
            </h4>
            <ul>
              {from.get(node.key)?.map((edge) => {
                const to = byKey.get(edge.to)
                return (
                  <li key={`${edge.type}-${edge.mode}-${edge.to}`}>
                    <span className="edge">{label(edge.type)}</span> {to?.__typename === 'Document' && <Level level={to.level} />}{' '}
                    {to && <Link href={linkOf(to)}>{nameOf(to)}</Link>}
                    <details>
                      <summary>“{edge.evidence[0]?.quote.slice(0, 80)}…”</summary>
                      <Proofs evidence={edge.evidence} />
                    </details>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
    </ol>
  )
}
