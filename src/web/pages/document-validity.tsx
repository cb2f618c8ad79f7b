import { useState } from 'react'
import { Link } from 'wouter'
import { Proofs } from '../components/evidence.tsx'
import { Show } from '../components/states.tsx'
import { DocumentStatusDocument } from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { documentLink } from '../links.ts'

const today = (): string => new Date().toLocaleDateString('sv-SE')

/** Whether the document is in force on a day that the reader chooses, as far as the library knows, with the words that say so. */
export function Validity({ documentKey }: { documentKey: string }) {
  const { say, label, date } = useSpeech()
  const [on, setOn] = useState(today)
  const loaded = useQuery(DocumentStatusDocument, { key: documentKey, on })
  return (
    <section className="validity">
      <p>
        <label>
          {say('validityOn')} <input type="date" className="no-print" value={on} onChange={({ target }) => target.value && setOn(target.value)} />
        </label>
      </p>
      <Show loaded={loaded}>
        {({ document }) =>
          document ? (
            <>
              <p>
                <strong className={`state-${document.status.state.toLowerCase()}`}>{label(document.status.state)}</strong>
                {document.status.by && (
                  <>
                    {' '}
                    {say('by')} <Link href={documentLink(document.status.by.key)}>{document.status.by.label}</Link>
                  </>
                )}
                {document.status.effectiveOn && ` ${say('since')} ${date(document.status.effectiveOn)}`}
                {document.status.amendedBy.length > 0 && (
                  <>
                    {'. '}
                    {say('amendedBy')}{' '}
                    {document.status.amendedBy.map(({ key, label: name }, i) => (
                      <span key={key}>
                        {i > 0 && ', '}
                        <Link href={documentLink(key)}>{name}</Link>
                      </span>
                    ))}
                  </>
                )}
              </p>
              {document.status.state === 'UNKNOWN' && <p className="faint">{say('validityUnknown')}</p>}
              <Proofs evidence={document.status.evidence} />
            </>
          ) : null
        }
      </Show>
    </section>
  )
}
