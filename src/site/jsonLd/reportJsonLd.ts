import type { Report } from '../asking/reportQuery.ts'
import type { SiteAddresses } from '../siteAddresses.ts'
import type { Terms } from '../terms.ts'

const organizationOf = (
  { name, code, slug }: Report['organization'],
  addresses: SiteAddresses,
) => ({
  '@type': 'GovernmentOrganization',
  name,
  ...(code ? { identifier: code } : {}),
  url: addresses.organization(slug),
})

const download = (encodingFormat: string, contentUrl: string) => ({
  '@type': 'DataDownload',
  ...{ encodingFormat, contentUrl },
})

/** A text that stands in a `script` element: nothing in it ends the element. */
const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/**
 * A report for machines (JSON-LD by schema.org): whose report it is, of which edition, its statutory tables
 * as a data set with their files. Undefined for one that a notice hides: there is nothing to be found.
 */
export const reportJsonLd = (
  report: Report,
  { addresses, terms }: { readonly addresses: SiteAddresses; readonly terms: Terms | null },
): string | undefined => {
  const { edition, notice, officialUrl, organization, period, title, year } = report
  if (notice) return undefined
  const place = { organization: organization.slug, year, edition }
  const publisher = organizationOf(organization, addresses)
  const covered = `${period.from}/${period.to}`
  return inScript({
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': addresses.edition(place),
    name: title,
    inLanguage: 'zh-CN',
    version: String(edition),
    datePublished: report.firstPublishedAt,
    dateModified: report.publishedAt,
    temporalCoverage: covered,
    author: publisher,
    publisher,
    ...(report.indexNumber ? { identifier: report.indexNumber } : {}),
    url: officialUrl ?? addresses.report(place),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: addresses.editionData(place, 'json'),
    },
    ...(report.statisticalTables.length > 0
      ? {
          hasPart: {
            '@type': 'Dataset',
            name: `${title}统计表`,
            description: report.statisticalTables.map((table) => table.title).join('；'),
            creator: publisher,
            isAccessibleForFree: true,
            ...(terms?.url ? { license: terms.url } : {}),
            ...(terms?.text ? { usageInfo: { '@type': 'CreativeWork', text: terms.text } } : {}),
            temporalCoverage: covered,
            variableMeasured: report.statisticalTables.map((table) => table.title),
            distribution: [
              download('text/csv', addresses.tables(place, 'csv')),
              download('application/json', addresses.tables(place, 'json')),
            ],
          },
        }
      : {}),
  })
}
