'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { type Language, languageOf, type Localized } from '../domain/localized.ts'
import type { MessageValues } from '../domain/messages.ts'
import { say as sayIn } from './say.ts'
import type { Word } from './words.ts'

interface Speech {
  readonly language: Language
  readonly say: (word: Word, values?: MessageValues) => string
  /** A label of the domain in the person's language. */
  readonly name: (label: Localized) => string
}

/** Speaks the language that the person chose. */
export const useSay = (): Speech => {
  const language = languageOf(useTranslation().i18n.language)
  const say = useCallback<Speech['say']>(
    (word, values) => sayIn(language, word, values),
    [language],
  )
  const name = useCallback<Speech['name']>((label) => label[language], [language])
  return { language, say, name }
}
