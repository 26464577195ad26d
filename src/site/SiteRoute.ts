import type { Language, Localized } from '../domain/localized.ts'
import type { RecordView } from '../record/RecordView.ts'
import type { SiteSettings } from '../record/SiteSettings.ts'
import type { SiteAddresses } from './siteAddresses.ts'

/** What stands around every page. */
export interface Shell {
  /** HTML of the portal before and after the page, by whoever runs the server; null where there is none. */
  readonly header: string | null
  readonly footer: string | null
  /** What is written across a page that nobody published; null for the public's. */
  readonly band: Localized | null
  /** Whether somebody answers searches: nobody does in a bundle of files. */
  readonly canSearch: boolean
  /** Whether whole addresses are known: those of a working copy or of a bundle lead nowhere. */
  readonly isAddressed: boolean
}

/** What one request to the public pages is about, the record as it was when it came. */
export interface SiteRequest {
  readonly view: RecordView
  readonly settings: SiteSettings
  readonly shell: Shell
  /** What the address has in the places that the route's path names. */
  readonly params: Readonly<Record<string, string>>
  /** What the query of the address says under the names that the route takes. */
  readonly query: Readonly<Record<string, string>>
  readonly language: Language
  /** Addresses on the same server, in the language of the request. */
  readonly addresses: SiteAddresses
  /** The same in a language. */
  readonly inLanguage: (language: Language) => SiteAddresses
  /** Whole addresses, for what is read elsewhere; those of pages in Chinese. */
  readonly whole: SiteAddresses
}

export interface SiteAnswer {
  /** 200 unless said; what is answered otherwise is not kept. */
  readonly status?: number
  readonly body: string
}

/** One kind of public address and what is answered there, a function of the record alone. */
export interface SiteRoute {
  /** As Express writes it, below the place where everything public lives. */
  readonly path: string
  readonly type:
    'text/html' | 'text/csv' | 'application/json' | 'application/xml' | 'application/atom+xml'
  /** The names in the query that change the answer, beside the language. */
  readonly takes?: readonly string[]
  /** How many rows of the record are gone through to work out an answer, where that costs more than a request. */
  readonly rows?: (query: SiteRequest['query']) => number
  /** Null where the record holds no such thing. */
  readonly answer: (request: SiteRequest) => Promise<SiteAnswer | null>
}
