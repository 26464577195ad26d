import { CHANGE_KINDS } from '../../domain/changeKinds.ts'
import type { RecordChange } from '../../record/changes/RecordChange.ts'
import type { RecordView } from '../../record/RecordView.ts'
import { publishedChange } from '../../record/schema/published/change.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import type { SiteAddresses } from '../siteAddresses.ts'
import { element, emptyElement, type Xml } from '../xml/xml.ts'

/** When an entry became what it is: of an edition that a notice hides, when it was hidden. */
export const updatedAt = (view: RecordView, { at, header, notice }: RecordChange): string => {
  const hidden = notice ? null : view.noticeOf(header)
  return hidden && hidden.at > at ? hidden.at : at
}

/** An entry of the feed: what happened to which edition, and where it is read. Of the content it has nothing. */
export const feedEntry = async (
  view: RecordView,
  change: RecordChange,
  addresses: SiteAddresses,
): Promise<Xml> => {
  const { report, edition, at, note } = await publishedChange(view, change)
  const { organization, title, year } = report
  const kind = CHANGE_KINDS[change.kind]
  const place = { organization: organization.slug, year, edition }
  const said = `${title}，第${edition}版，${timeInShanghai(at).slice(0, 10)}${kind.zh}。${note ?? ''}`
  return element('entry', [
    element('id', `urn:uuid:${change.id}`),
    element('title', `${kind.zh}：${title}`),
    element('updated', timeInShanghai(updatedAt(view, change))),
    element('published', timeInShanghai(at)),
    element('author', [element('name', organization.name)]),
    emptyElement('category', {
      term: change.kind,
      scheme: 'urn:gongkai:changes',
      label: kind.zh,
    }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: addresses.edition(place) }),
    element('summary', said),
  ])
}
