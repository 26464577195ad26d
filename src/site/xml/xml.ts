/** A part of an XML document that is already written. */
export interface Xml {
  readonly xml: string
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** What XML 1.0 has no way to write is left out. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escape = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => NAMED[sign] ?? '')

type Content = string | Xml | readonly Xml[]

const written = (content: Content): string => {
  if (typeof content === 'string') return escape(content)
  return 'xml' in content ? content.xml : content.map(({ xml }) => xml).join('')
}

type Attributes = Readonly<Record<string, string>>

const givenBy = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')

/** An element; a text within it is escaped, and so is each attribute. */
export const element = (name: string, content: Content, attributes: Attributes = {}): Xml => ({
  xml: `<${name}${givenBy(attributes)}>${written(content)}</${name}>`,
})

/** An element that holds nothing. */
export const emptyElement = (name: string, attributes: Attributes): Xml => ({
  xml: `<${name}${givenBy(attributes)}/>`,
})

/** A remark for who reads the document itself. */
export const comment = (text: string): Xml => ({ xml: `<!-- ${text.replaceAll('--', '—')} -->` })

/** A whole document. */
export const xmlDocument = (...parts: readonly Xml[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${parts.map(({ xml }) => xml).join('\n')}\n`
