import { recordChanges } from '../../record/changes/recordChanges.ts'
import { changeId } from '../../record/changes/changeId.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import { officeOf } from '../officeOf.ts'
import type { SiteRequest, SiteRoute } from '../SiteRoute.ts'
import { termsOf } from '../terms.ts'
import { latestOf } from '../time.ts'
import { element, emptyElement, xmlDocument } from '../xml/xml.ts'
import { feedEntry, updatedAt } from './feedEntry.ts'

/** How many entries a page has. */
const PAGE = 50

interface About {
  /** What it is called. */
  readonly title: string
  /** Whose it is; null: everybody's. */
  readonly organization: { readonly id: string; readonly slug: string } | null
}

const isGiven = (text: string | null): text is string => text !== null

const pageOf = (text: string | undefined): number | null => {
  if (text === undefined) return 1
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

const write = async (
  { query, view, whole, settings }: SiteRequest,
  { title, organization }: About,
): Promise<string | null> => {
  const page = pageOf(query['page'])
  if (page === null) return null
  const all = recordChanges(view)
    .filter(({ header }) => !organization || header.organization === organization.id)
    .toReversed()
  const terms = termsOf(settings)
  const last = Math.max(1, Math.ceil(all.length / PAGE))
  if (page > last) return null
  const entries = all.slice((page - 1) * PAGE, page * PAGE)
  const address = (number: number) =>
    `${whole.feed(organization?.slug)}${number === 1 ? '' : `?page=${number}`}`
  const link = (rel: string, number: number) =>
    emptyElement('link', { rel, type: 'application/atom+xml', href: address(number) })
  return xmlDocument(
    element(
      'feed',
      [
        element('id', `urn:uuid:${changeId(['feed', view.office ?? '', organization?.id ?? ''])}`),
        element('title', title),
        element('updated', timeInShanghai(latestOf(all.map((each) => updatedAt(view, each))))),
        element('author', [element('name', title)]),
        element('generator', 'Gongkai'),
        ...(terms ? [element('rights', [terms.text, terms.url].filter(isGiven).join(' '))] : []),
        emptyElement('link', {
          rel: 'alternate',
          type: 'text/html',
          href: organization ? whole.organization(organization.slug) : whole.index(),
        }),
        link('self', page),
        link('first', 1),
        ...(page > 1 ? [link('previous', page - 1)] : []),
        ...(page < last ? [link('next', page + 1)] : []),
        link('last', last),
        ...(await Promise.all(entries.map((each) => feedEntry(view, each, whole)))),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    ),
  )
}

const TITLE = '政府信息公开工作年度报告'

const answerWith = (body: string | null) => (body === null ? null : { body })

/** `/feed.xml`: what happened to the record, newest first (RFC 4287), in pages (RFC 5005). */
export const feedRoute: SiteRoute = {
  path: '/feed.xml',
  type: 'application/atom+xml',
  takes: ['page'],
  answer: async (request) => {
    const title = `${(await officeOf(request.view))?.name ?? ''}${TITLE}`
    return answerWith(await write(request, { title, organization: null }))
  },
}

/** `/reports/{organization}/feed.xml`: the same of one organization. */
export const organizationFeedRoute: SiteRoute = {
  path: '/reports/:organization/feed.xml',
  type: 'application/atom+xml',
  takes: ['page'],
  answer: async (request) => {
    const slug = request.params['organization']
    const organizations = [...(await request.view.organizations()).values()]
    const organization = organizations.find((each) => each.slug === slug)
    if (!organization) return null
    const title = `${organization.name}${TITLE}`
    return answerWith(await write(request, { title, organization }))
  },
}
