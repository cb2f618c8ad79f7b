import type { ReactNode } from 'react'
import type { Loaded, Pages } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { Empty, Show } from './states.tsx'

/** A list of findings, tasks, documents …, that grows when the reader asks for more. */
export function Results<T>({
  loaded,
  keyOf,
  children,
  className = 'results',
}: {
  loaded: Loaded<Pages<T>>
  keyOf: (node: T) => string
  children: (node: T) => ReactNode
  className?: string
}) {
  const { say, number } = useSpeech()
  return (
    <Show loaded={loaded}>
      {({ nodes, totalCount, more }) =>
        nodes.length === 0 ? (
          <Empty>{say('noResults')}</Empty>
        ) : (
          <section aria-label={say('results')}>
            {totalCount > 0 && (
              <p className="faint" role="status">
                {say('results')}: {number(totalCount)}
              </p>
            )}
            <ul className={className}>
              {nodes.map((node) => (
                <li key={keyOf(node)}>{children(node)}</li>
              ))}
            </ul>
            {more && (
              <button type="button" className="no-print" onClick={more}>
                {say('more')}
              </button>
            )}
          </section>
        )
      }
    </Show>
  )
}
