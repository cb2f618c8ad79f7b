import { useEffect } from 'react'

/** Names the page in tab and history. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} – Căn Cứ` : 'Căn Cứ'
  }, [title])
}
