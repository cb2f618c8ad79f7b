import type { ReactNode } from 'react'
import type { GraphQLError, Loaded } from '../graphql.ts'
import { useSpeech } from '../language.tsx'

export function Loading() {
  const { say } = useSpeech()
  return (
    <p className="state" role="status">
      {say('loading')}
    </p>
  )
}

export function Failed({ error }: { error: GraphQLError }) {
  const { say } = useSpeech()
  return (
    <div className="state failed" role="alert">
      <p>
        {say('failed')} {error.message} <code>{error.code}</code>
      </p>
      <button type="button" onClick={() => location.reload()}>
        {say('retry')}
      </button>
    </div>
  )
}

export const Empty = ({ children }: { children: ReactNode }) => <p className="state">{children}</p>

/** Shows the answer, or why there is none. */
export function Show<Data>({ loaded, children }: { loaded: Loaded<Data>; children: (data: Data) => ReactNode }) {
  if (loaded.state === 'loading') return <Loading />
  return loaded.state === 'failed' ? <Failed error={loaded.error} /> : children(loaded.data)
}
