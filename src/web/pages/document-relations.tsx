import { Link } from 'wouter'
import { Proofs } from '../components/evidence.tsx'
import { Results } from '../components/results.tsx'
import { type Direction, DocumentRelationsDocument } from '../generated/graphql.ts'
import { usePages } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { linkOf } from '../links.ts'

/** What a document cites, or what cites it, each with its sentence. */
export function Relations({ documentKey, direction }: { documentKey: string; direction: Direction }) {
  const { label } = useSpeech()
  const found = usePages(DocumentRelationsDocument, { key: documentKey, direction }, ({ document }) => document?.relations)
  return (
    <Results loaded={found} keyOf={({ type, mode, from, to }) => `${type} ${mode} ${from.key} ${to.key}`}>
      {(relation) => {
        const end = direction === 'IN' ? relation.from : relation.to
        return (
          <>
            <span className="edge">
              {label(relation.type)}
              {relation.mode && ` (${label(relation.mode)})`}
            </span>{' '}
            <Link href={linkOf(end)}>{end.label}</Link>
            <details>
              <summary>“{relation.evidence[0]?.quote.slice(0, 80)}…”</summary>
              <Proofs evidence={relation.evidence} />
            </details>
          </>
        )
      }}
    </Results>
  )
}
