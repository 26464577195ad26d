import type { PublishedChange } from '../../record/compare/compareSnapshots.ts'
import { editionQuery } from '../asking/editionQuery.ts'
import { askRecord } from '../asking/publicQuery.ts'
import { Changes } from '../changes/Changes.tsx'
import { changesBetween } from '../changes/changesBetween.ts'
import { renderPage } from '../layout/renderPage.tsx'
import { readPlace } from '../readPlace.ts'
import type { EditionPlace } from '../siteAddresses.ts'
import type { SiteRoute } from '../SiteRoute.ts'
import { useSite } from '../useSite.ts'
import { sayIn } from '../words.ts'
import { columnMeta } from './columnMeta.ts'

interface Props {
  readonly place: EditionPlace
  readonly title: string
  /** 更正说明 */
  readonly note: string | null
  /** Null where they are not to be seen. */
  readonly changes: readonly PublishedChange[] | null
}

const ChangesContent = ({ place, title, note, changes }: Props) => {
  const { say, addresses } = useSite()
  const { edition } = place
  return (
    <>
      <h1 className="page-title">{say('changesTitle', { number: edition })}</h1>
      <p className="lead" lang="zh-CN">
        {title}
      </p>
      <p className="lead">{say('changesLead', { before: edition - 1, number: edition })}</p>
      <ul className="names">
        {[edition - 1, edition].map((number) => (
          <li key={number}>
            <a href={addresses.edition({ ...place, edition: number })}>
              {say('seeEditionOf', { number })}
            </a>
          </li>
        ))}
      </ul>
      {note ? (
        <section className="block">
          <h2>{say('changeNote')}</h2>
          <p lang="zh-CN">{note}</p>
        </section>
      ) : null}
      {changes ? (
        <Changes changes={changes} />
      ) : (
        <p className="old-edition">{say('hiddenChanges')}</p>
      )}
    </>
  )
}

/** What changed in an edition since the one before. */
export const changesRoute: SiteRoute = {
  path: '/reports/:organization/:year/editions/:edition/changes',
  type: 'text/html',
  answer: async (request) => {
    const named = readPlace(request.params)
    if (!named || named.edition === null) return null
    const place = { ...named, edition: named.edition }
    const { view, language, addresses } = request
    const { report } = await askRecord(view, editionQuery, place)
    const editions = view.editionsOf(report?.id ?? '')
    const after = editions.find(({ number }) => number === place.edition)
    const before = editions.find(({ number }) => number === place.edition - 1)
    if (!report || !after || !before) return null
    const say = sayIn(language)
    const title = say('changesTitle', { number: place.edition })
    const { slug, name } = report.organization
    const correction = report.changeHistory.find(
      ({ edition, kind }) => edition === place.edition && kind === 'CORRECTED',
    )
    const changes = await changesBetween(view, { before, after }, language)
    const content = (
      <ChangesContent
        changes={changes}
        note={correction?.note ?? null}
        place={place}
        title={report.title}
      />
    )
    return {
      body: await renderPage(request, {
        title: `${report.title} - ${title}`,
        self: (each) => each.changes(place),
        isHidden: changes === null,
        meta: columnMeta(request, title),
        trail: [
          { title: name, href: addresses.organization(slug) },
          { title: say('yearOf', { year: place.year }), href: addresses.report(place) },
          { title, href: addresses.changes(place) },
        ],
        content,
      }),
    }
  },
}
