import { Link } from 'wouter'
import { Empty, Show } from '../components/states.tsx'
import { useTitle } from '../components/use-title.ts'
import { AuditOverviewDocument } from '../generated/graphql.ts'
import { useQuery } from '../graphql.ts'
import { useSpeech } from '../language.tsx'
import { auditLink, documentLink } from '../links.ts'
import { CoverageSection } from './coverage-section.tsx'
import { FindingsSection } from './findings-section.tsx'

/** Coverage and findings of one text. */
export function AuditPage({ documentKey }: { documentKey: string | null }) {
  const { say } = useSpeech()
  useTitle(say('audit'))
  const overview = useQuery(AuditOverviewDocument, {})
  return (
    <Show loaded={overview}>
      {({ documents, auditRules }) => {
        const texts = documents.nodes.filter((document) => document.source?.document.key === document.key)
        const key = documentKey ?? texts[0]?.key
        if (key === undefined) return <Empty>{say('nothing')}</Empty>
        const current = texts.find((document) => document.key === key)
        return (
          <article>
            <h1>{say('audit')}</h1>
            <nav aria-label={say('documents')} className="pills">
              {texts.map((document) => (
                <Link key={document.key} href={auditLink(document.key)} aria-current={document.key === key ? 'page' : undefined}>
                  {document.label}
                </Link>
              ))}
            </nav>
            {current && (
              <p className="lead">
                <Link href={documentLink(current.key)}>{current.label}</Link> {current.title}
              </p>
            )}
            <CoverageSection documentKey={key} />
            <FindingsSection documentKey={key} rules={auditRules} />
          </article>
        )
      }}
    </Show>
  )
}
