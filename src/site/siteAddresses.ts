import type { Language } from '../domain/localized.ts'

/** A report's newest edition, whichever that is. */
export interface ReportPlace {
  /** The slug of the organization. */
  readonly organization: string
  readonly year: number
}

/** One edition of a report, for good. */
export interface EditionPlace extends ReportPlace {
  readonly edition: number
}

/** What of an edition can be taken along, by the ending of its name. */
export type DataFormat = 'csv' | 'json'

/** How a page is told from a file: a page has a language, and on a disk a file of its own. */
export type AddressKind = 'page' | 'file'

/** Writes an address from its path below the place where everything public lives. */
export type WriteAddress = (path: string, kind: AddressKind) => string

/** Every address that the public pages, the feed and the map name. */
export interface SiteAddresses {
  /** All organizations and years. */
  readonly index: () => string
  /** The reports of one year. */
  readonly year: (year: number) => string
  /** An organization and its reports. */
  readonly organization: (slug: string) => string
  /** Its key figures of ten years. */
  readonly figures: (slug: string) => string
  /** The newest edition of a report. */
  readonly report: (place: ReportPlace) => string
  readonly edition: (place: EditionPlace) => string
  /** What changed in an edition since the one before. */
  readonly changes: (place: EditionPlace) => string
  readonly search: () => string
  /** An edition as data: all of it as JSON, its statutory tables as CSV. */
  readonly editionData: (place: EditionPlace, format: DataFormat) => string
  /** One statutory table of an edition as data. */
  readonly table: (place: EditionPlace, table: string, format: DataFormat) => string
  /** All statutory tables of an edition as data. */
  readonly tables: (place: EditionPlace, format: DataFormat) => string
  /** What happened to the whole record, or to the reports of one organization. */
  readonly feed: (slug?: string) => string
  /** The map of all addresses, or one part of it, counted from 1. */
  readonly sitemap: (part?: number) => string
  /** A file that pages use. */
  readonly asset: (name: string) => string
}

const inPath = (part: string | number): string => encodeURIComponent(part)

const reportPath = ({ organization, year }: ReportPlace): string =>
  `/reports/${inPath(organization)}/${inPath(year)}`

const editionPath = (place: EditionPlace): string =>
  `${reportPath(place)}/editions/${inPath(place.edition)}`

/** Every public address, as `write` writes it: `servedAt` for a server, `onDisk` for a bundle of files. */
export const siteAddresses = (write: WriteAddress): SiteAddresses => ({
  index: () => write('/reports', 'page'),
  year: (year) => write(`/years/${inPath(year)}`, 'page'),
  organization: (slug) => write(`/reports/${inPath(slug)}`, 'page'),
  figures: (slug) => write(`/reports/${inPath(slug)}/figures`, 'page'),
  report: (place) => write(reportPath(place), 'page'),
  edition: (place) => write(editionPath(place), 'page'),
  changes: (place) => write(`${editionPath(place)}/changes`, 'page'),
  search: () => write('/search', 'page'),
  editionData: (place, format) => write(`${editionPath(place)}.${format}`, 'file'),
  table: (place, table, format) =>
    write(`${editionPath(place)}/tables/${inPath(table)}.${format}`, 'file'),
  tables: (place, format) => write(`${editionPath(place)}/tables.${format}`, 'file'),
  feed: (slug) =>
    write(slug === undefined ? '/feed.xml' : `/reports/${inPath(slug)}/feed.xml`, 'file'),
  sitemap: (part) =>
    write(part === undefined ? '/sitemap.xml' : `/sitemaps/${inPath(part)}.xml`, 'file'),
  asset: (name) => write(`/assets/${inPath(name)}`, 'file'),
})

interface Served {
  /** What stands before every path: empty, or `/gongkai`. */
  readonly prefix: string
  /** The origin, where addresses must be whole: `https://example.gov.cn`; none where they need not. */
  readonly base?: string
  /** The language of the pages led to; Chinese has no mark. */
  readonly language?: Language
}

/** Addresses as the server answers them: the language of a page, unless Chinese, is in its query. */
export const servedAt =
  ({ prefix, base = '', language = 'zh' }: Served): WriteAddress =>
  (path, kind) =>
    `${base}${prefix}${path}${kind === 'page' && language === 'en' ? '?lang=en' : ''}`

/** The name of the file that holds an address in a bundle, from its root. */
export const fileOf = (path: string, kind: AddressKind, language: Language): string => {
  if (kind === 'file') return path.slice(1)
  return `${language === 'en' ? 'en/' : ''}${path.slice(1)}/index.html`
}

interface OnDisk {
  /** The name of the file that the addresses stand in, from the bundle's root. */
  readonly from: string
  readonly language: Language
}

/** Addresses as files of a bundle name each other: relative, so that they open wherever it lies. */
export const onDisk = ({ from, language }: OnDisk): WriteAddress => {
  const up = '../'.repeat(from.split('/').length - 1)
  return (path, kind) => `${up}${fileOf(path, kind, language)}`
}
