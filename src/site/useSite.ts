import { createContext, useContext } from 'react'
import type { Language, Localized } from '../domain/localized.ts'
import type { SiteRequest } from './SiteRoute.ts'
import { type Say, sayIn } from './words.ts'

/** The request that a page answers; every part of it may ask. */
export const SiteContext = createContext<SiteRequest | null>(null)

interface Site {
  readonly request: SiteRequest
  readonly language: Language
  readonly addresses: SiteRequest['addresses']
  readonly say: Say
  readonly name: (words: Localized) => string
  /** What marks a text of the record where the page around it is not in Chinese. */
  readonly chinese: { readonly lang?: 'zh-CN' }
}

/** What a part of a page needs to know of the page. Throws outside one. */
export const useSite = (): Site => {
  const request = useContext(SiteContext)
  if (!request) throw new Error('A part of a public page stands outside one')
  const { language, addresses } = request
  return {
    request,
    language,
    addresses,
    say: sayIn(language),
    name: (words) => words[language],
    chinese: language === 'zh' ? {} : { lang: 'zh-CN' },
  }
}
