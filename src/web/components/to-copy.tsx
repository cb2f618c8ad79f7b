import { useState } from 'react'
import { useSpeech } from '../language.tsx'

/** A sentence that goes into a report, with a button that copies it. */
export function ToCopy({ title, text }: { title: string; text: string }) {
  const { say } = useSpeech()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), 2_000)
  }
  return (
    <section className="statement" aria-label={title}>
      <p className="faint">{title}</p>
      <p lang="vi">{text}</p>
      {navigator.clipboard && (
        <button type="button" className="no-print" onClick={copy}>
          <span role="status">{say(copied ? 'copied' : 'copy')}</span>
        </button>
      )}
    </section>
  )
}
