/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly html: string
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

type Part = Html | number | string | null | undefined | readonly Html[]

const written = (part: Part): string => {
  if (part === null || part === undefined) return ''
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(written).join('')
  return String(part).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
}

/** Writes HTML; every value that is put in is escaped, unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((text, place) => text + written(parts[place])).join(''),
})

/** What the record publishes as HTML: it is escaped there and of a fixed structure. */
export const published = ({ html: text }: { readonly html: string }): Html => ({ html: text })
