import { Link } from 'wouter'
import type { EvidencePartsFragment } from '../generated/graphql.ts'
import { useSpeech } from '../language.tsx'
import { documentLink } from '../links.ts'

/** The sentence that proves something, and the way to where it stands. */
export function Proof({ evidence }: { evidence: EvidencePartsFragment }) {
  const { say } = useSpeech()
  return (
    <figure className="proof">
      <blockquote>{evidence.quote}</blockquote>
      <figcaption>
        {evidence.document.label}, {say('line')} {evidence.line} · <Link href={documentLink(evidence.document.key, evidence)}>{say('seeInText')}</Link>
      </figcaption>
    </figure>
  )
}

/** All proofs of one statement; beyond the first few they unfold. */
export function Proofs({ evidence }: { evidence: readonly EvidencePartsFragment[] }) {
  const { say } = useSpeech()
  const [first, ...rest] = evidence
  if (!first) return null
  return (
    <>
      <Proof evidence={first} />
      {rest.length > 0 && (
        <details>
          <summary>
            {say('more')} ({rest.length})
          </summary>
          {rest.map((proof) => (
            <Proof key={`${proof.document.key}-${proof.start}`} evidence={proof} />
          ))}
        </details>
      )}
    </>
  )
}
