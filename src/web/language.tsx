import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { LABELS, LANGUAGES, type Language, MESSAGES, type MessageKey } from './messages.ts'

interface Speech {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  /** A sentence of the page. */
  readonly say: (key: MessageKey) => string
  /** A constant of the API in words. */
  readonly label: (value: string) => string
  /** An ISO date as people write it. */
  readonly date: (iso: string) => string
  readonly number: (value: number) => string
}

const STORED = 'cancu.language'
const SpeechContext = createContext<Speech | null>(null)

export function SpeechProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => LANGUAGES.find((known) => known === localStorage.getItem(STORED)) ?? 'vi')
  useEffect(() => {
    localStorage.setItem(STORED, language)
    document.documentElement.lang = language
  }, [language])
  const speech = useMemo<Speech>(
    () => ({
      language,
      setLanguage,
      say: (key) => MESSAGES[language][key],
      label: (value) => LABELS[language][value] ?? value,
      date: (iso) => iso.split('-').reverse().join('/'),
      number: (value) => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 }),
    }),
    [language],
  )
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech) throw new Error('useSpeech outside SpeechProvider')
  return speech
}
