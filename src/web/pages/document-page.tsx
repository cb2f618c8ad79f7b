import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { Level } from '../components/cards.tsx'
import { Chain } from '../components/chain.tsx'
import { Proofs } from '../components/evidence.tsx'
import { Empty, Show } from '../components/states.tsx'
import { ToCopy } from '../components/to-copy.tsx'
import { useTitle } from '../components/use-title.ts'
import { DocumentChainDocument, DocumentDocument, DocumentImpactDocument, type DocumentQuery } from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { auditLink } from '../links.ts'
import { Relations } from './document-relations.tsx'
import { DocumentText } from './document-text.tsx'
import { Validity } from './document-validity.tsx'

type Document = NonNullable<DocumentQuery['document']>

export function DocumentPage({ documentKey }: { documentKey: string }) {
  const { say } = useSpeech()
  const loaded = useQuery(DocumentDocument, { key: documentKey })
  useTitle(loaded.state === 'ready' ? loaded.data.document?.label : say('documents'))
  return <Show loaded={loaded}>{({ document }) => (document ? <DocumentSheet document={document} /> : <Empty>{say('notFound')}</Empty>)}</Show>
}

function DocumentSheet({ document }: { document: Document }) {
  const { say, date } = useSpeech()
  return (
    <article>
      <p className="crumb">
        <Level level={document.level} /> {document.availability === 'INGESTED' ? say('ingested') : say('citedOnly')}
      </p>
      <h1>{document.label}</h1>
      {document.title && <p className="lead">{document.title}</p>}
      <dl className="facts">
        <Fact name={say('issued')}>{document.issuedOn && date(document.issuedOn)}</Fact>
        <Fact name={say('issuer')}>{document.issuer}</Fact>
        <Fact name={say('signer')}>{document.signer}</Fact>
        <Fact name="URN">
          <code>{document.urn}</code>
        </Fact>
      </dl>
      {document.dates.length > 1 && (
        <>
          <h2>{say('claimedDates')}</h2>
          <ul className="results">
            {document.dates.map(({ value, evidence }) => (
              <li key={value}>
                <strong>{date(value)}</strong>
                <Proofs evidence={evidence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ToCopy title={say('citation')} text={document.citation} />
      <Validity documentKey={document.key} />
      <Unfolding title={say('restsOn')} open={document.source === null}>
        {() => <ChainOf documentKey={document.key} kind="basis" />}
      </Unfolding>
      <Unfolding title={say('citedBy')} open={document.source === null}>
        {() => <Relations documentKey={document.key} direction="IN" />}
      </Unfolding>
      {document.source && (
        <Unfolding title={say('cites')} open={false}>
          {() => <Relations documentKey={document.key} direction="OUT" />}
        </Unfolding>
      )}
      <Unfolding title={say('impact')} open={false}>
        {() => <ChainOf documentKey={document.key} kind="impact" />}
      </Unfolding>
      {document.source && (
        <p>
          <Link href={auditLink(document.source.document.key)}>{say('audit')}</Link>
        </p>
      )}
      {document.source && <DocumentText documentKey={document.source.document.key} />}
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null
}

/** A section that reads its content when it is first opened. */
function Unfolding({ title, open, children }: { title: string; open: boolean; children: () => ReactNode }) {
  const [shown, setShown] = useState(open)
  return (
    <details className="unfolding" open={open} onToggle={(event) => event.currentTarget.open && setShown(true)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {shown && children()}
    </details>
  )
}

function ChainOf({ documentKey, kind }: { documentKey: string; kind: 'basis' | 'impact' }) {
  const { say } = useSpeech()
  const basis = useQuery(kind === 'basis' ? DocumentChainDocument : null, { key: documentKey })
  const impact = useQuery(kind === 'impact' ? DocumentImpactDocument : null, { key: documentKey })
  if (kind === 'basis')
    return <Show loaded={basis}>{({ document }) => (document ? <Chain chain={document.basisChain} /> : <Empty>{say('nothing')}</Empty>)}</Show>
  return <Show loaded={impact}>{({ document }) => (document ? <Chain chain={document.impact} reversed /> : <Empty>{say('nothing')}</Empty>)}</Show>
}
