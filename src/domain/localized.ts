/** A sentence or label in both languages of the product. */
export type Localized = { readonly zh: string; readonly en: string }

/** The languages in which every message exists. */
export type Language = keyof Localized

/** The language to answer in: English when it was asked for, Chinese otherwise. */
export const languageOf = (code: string | undefined): Language =>
  code?.toLowerCase().startsWith('en') ? 'en' : 'zh'
