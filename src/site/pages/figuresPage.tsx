import { allOrganizations } from '../asking/allOrganizations.ts'
import { allReports } from '../asking/allReports.ts'
import { askRecord } from '../asking/publicQuery.ts'
import { figuresQuery } from '../figures/figuresQuery.ts'
import { type FiguresOfYear, KeyFigures } from '../figures/KeyFigures.tsx'
import { keyFigureOf } from '../figures/readKeyFigures.ts'
import { renderPage } from '../layout/renderPage.tsx'
import type { SiteRequest, SiteRoute } from '../SiteRoute.ts'
import { sayIn } from '../words.ts'
import { columnMeta } from './columnMeta.ts'

/** How many years are shown. */
const YEARS = 10

const figuresOf = async (
  { view }: SiteRequest,
  organization: string,
): Promise<readonly FiguresOfYear[]> => {
  const reports = (await allReports(view, { organizations: [organization] })).slice(0, YEARS)
  const years = reports.map(({ year }) => year)
  const tables = await askRecord(view, figuresQuery, { organization, years })
  return reports.map(({ year, format, notice }) => ({
    year,
    valueOf: (figure) =>
      keyFigureOf(figure, { year, format: notice === null ? format : null }, tables),
  }))
}

/** The key figures of an organization through ten years. */
export const figuresRoute: SiteRoute = {
  path: '/reports/:organization/figures',
  type: 'text/html',
  answer: async (request) => {
    const { params, view, addresses, language } = request
    const organization = (await allOrganizations(view)).find(
      ({ slug }) => slug === params['organization'],
    )
    if (!organization) return null
    const say = sayIn(language)
    const { slug, name } = organization
    const title = say('keyFiguresOf', { name })
    const content = (
      <>
        <h1 className="page-title" id="figures-title">
          {title}
        </h1>
        <p className="lead">{say('keyFiguresLead')}</p>
        <KeyFigures slug={slug} years={await figuresOf(request, slug)} />
        <p className="aside">{say('legend')}</p>
      </>
    )
    return {
      body: await renderPage(request, {
        title,
        self: (each) => each.figures(slug),
        meta: columnMeta(request, title),
        trail: [
          { title: name, href: addresses.organization(slug) },
          { title: say('keyFigures'), href: addresses.figures(slug) },
        ],
        content,
      }),
    }
  },
}
