import type { RecordView } from '../../record/RecordView.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import type { SiteAddresses } from '../siteAddresses.ts'
import { latestOf } from '../time.ts'
import { comment, element, xmlDocument } from '../xml/xml.ts'

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
/** The most addresses that one map may hold. */
export const LARGEST_MAP = 50_000

/** A page that search engines may list, and when what stands there was last changed. */
interface Listed {
  readonly address: string
  readonly at: string
}

/** When the last edition of each year, or of each organization, was published; of headers with the last one first. */
const lastBy = <Key extends number | string>(
  headers: readonly EditionHeader[],
  keyOf: (header: EditionHeader) => Key,
): ReadonlyMap<Key, string> =>
  new Map(headers.toReversed().map((header) => [keyOf(header), header.publishedAt]))

/** Every page that may be listed: the lists, and each report that is shown. Editions lead to their report's. */
const listedPages = async (
  view: RecordView,
  addresses: SiteAddresses,
): Promise<readonly Listed[]> => {
  const shown = view.newest.filter((header) => view.noticeOf(header) === null)
  const named = await view.organizations()
  const slugOf = ({ organization }: EditionHeader): string => named.get(organization)?.slug ?? ''
  const ofYears = [...lastBy(shown, ({ year }) => year)].toSorted(([a], [b]) => b - a)
  const ofSlugs = [...lastBy(shown, slugOf)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [
    { address: addresses.index(), at: latestOf(shown.map(({ publishedAt }) => publishedAt)) },
    ...ofYears.map(([year, at]) => ({ address: addresses.year(year), at })),
    ...ofSlugs.map(([slug, at]) => ({ address: addresses.organization(slug), at })),
    ...shown.map((header) => ({
      address: addresses.report({ organization: slugOf(header), year: header.year }),
      at: header.publishedAt,
    })),
  ]
}

const mapOf = (pages: readonly Listed[]): string =>
  xmlDocument(
    element(
      'urlset',
      pages.map(({ address, at }) =>
        element('url', [element('loc', address), element('lastmod', timeInShanghai(at))]),
      ),
      NAMESPACE,
    ),
  )

/** Offices may not run a site beside the portal: their pages are not to be listed, so none is named here. */
const NOTHING = xmlDocument(
  comment(
    '本站页面不供搜索引擎收录，以门户网站公布的报告为准；可在设置中改为允许。 ' +
      'The pages of this site are not to be indexed: the reports on the portal are. The settings can say otherwise.',
  ),
  element('urlset', '', NAMESPACE),
)

interface Asked {
  readonly view: RecordView
  readonly addresses: SiteAddresses
  /** Whether search engines may list the pages. */
  readonly isIndexed: boolean
  /** Which part of a map too large for one; null: the map itself. */
  readonly part: number | null
  readonly largest?: number
}

/**
 * The map of the public pages (sitemaps.org), in parts and with an index where there are more than one map
 * may hold; null for a part that is not there. Where pages are not to be listed it names none.
 */
export const sitemap = async ({
  view,
  addresses,
  isIndexed,
  part,
  largest = LARGEST_MAP,
}: Asked): Promise<string | null> => {
  if (!isIndexed) return part === null ? NOTHING : null
  const pages = await listedPages(view, addresses)
  const parts = Math.ceil(pages.length / largest)
  if (part !== null) {
    if (part < 1 || part > parts) return null
    return mapOf(pages.slice((part - 1) * largest, part * largest))
  }
  if (parts <= 1) return mapOf(pages)
  const maps = Array.from({ length: parts }, (_, index) => {
    const own = pages.slice(index * largest, (index + 1) * largest)
    const at = latestOf(own.map((page) => page.at))
    return element('sitemap', [
      element('loc', addresses.sitemap(index + 1)),
      element('lastmod', timeInShanghai(at)),
    ])
  })
  return xmlDocument(element('sitemapindex', maps, NAMESPACE))
}
