import { useState } from 'react'
import { type FindingsQuery, ReviewDocument, type ReviewState } from '../generated/graphql.ts'
import { forgetAnswers, type GraphQLError, send } from '../graphql.ts'
import { useSpeech } from '../language.tsx'

type Finding = FindingsQuery['findings']['nodes'][number]

const TOKEN = 'cancu.token'

/** Where a person with a token accepts or disputes a finding. The token stays in this tab. */
export function ReviewForm({ finding }: { finding: Finding }) {
  const { say, label } = useSpeech()
  const [review, setReview] = useState(finding.review)
  const [note, setNote] = useState(review?.note ?? '')
  const [by, setBy] = useState(review?.by ?? '')
  const [token, setToken] = useState(() => sessionStorage.getItem(TOKEN) ?? '')
  const [error, setError] = useState<string | null>(null)
  const decide = (state: ReviewState) => {
    sessionStorage.setItem(TOKEN, token)
    send(ReviewDocument, { input: { id: finding.id, state, note: note === '' ? null : note, by } }, { token }).then(
      ({ reviewFinding }) => {
        forgetAnswers()
        setReview(reviewFinding.review)
        setError(null)
      },
      (failed: GraphQLError) => setError(`${failed.message} (${failed.code})`),
    )
  }
  return (
    <form className="review no-print" onSubmit={(event) => event.preventDefault()}>
      <span>
        {say('review')}: {review ? `${label(review.state)} – ${review.by}${review.note ? `: ${review.note}` : ''}` : say('open')}
      </span>
      <label>
        {say('note')} <input value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <label>
        {say('reviewer')} <input value={by} autoComplete="name" onChange={(event) => setBy(event.target.value)} />
      </label>
      <label>
        {say('token')} <input type="password" autoComplete="off" value={token} onChange={(event) => setToken(event.target.value)} />
      </label>
      <button type="button" onClick={() => decide('ACCEPTED')}>
        {say('accept')}
      </button>
      <button type="button" onClick={() => decide('DISPUTED')}>
        {say('dispute')}
      </button>
      {review && (
        <button type="button" onClick={() => decide('OPEN')}>
          {say('reopen')}
        </button>
      )}
      {error && <span role="alert">{error}</span>}
    </form>
  )
}
