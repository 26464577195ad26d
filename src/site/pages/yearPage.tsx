import { allReports } from '../asking/allReports.ts'
import type { Envelope } from '../asking/shapes.ts'
import { byKind } from '../index/byKind.ts'
import { ReportList } from '../index/ReportList.tsx'
import { YearLinks } from '../index/YearLinks.tsx'
import { yearsOf } from '../index/yearsOf.ts'
import { renderPage } from '../layout/renderPage.tsx'
import type { SiteRoute } from '../SiteRoute.ts'
import { useSite } from '../useSite.ts'
import { sayIn } from '../words.ts'
import { columnMeta } from './columnMeta.ts'

interface Props {
  readonly year: number
  readonly years: readonly number[]
  readonly reports: readonly Envelope[]
}

const Year = ({ year, years, reports }: Props) => {
  const { say, name } = useSite()
  return (
    <>
      <h1 className="page-title">{say('reportsOfYear', { year })}</h1>
      <p className="lead">{say('countOfReports', { count: reports.length })}</p>
      <YearLinks current={year} years={years} />
      {byKind(reports, ({ organization }) => organization.kind).map(({ kind, label, members }) => (
        <section key={kind} className="block">
          <h2>{name(label)}</h2>
          <ReportList reports={members} />
        </section>
      ))}
    </>
  )
}

/** The reports of one year, by kind of organization. */
export const yearRoute: SiteRoute = {
  path: '/years/:year',
  type: 'text/html',
  answer: async (request) => {
    const { params, view, language } = request
    const years = yearsOf(view.newest)
    const year = years.find((each) => String(each) === params['year'])
    if (year === undefined) return null
    const title = sayIn(language)('reportsOfYear', { year })
    const reports = await allReports(view, { years: [year] })
    return {
      body: await renderPage(request, {
        title,
        self: (addresses) => addresses.year(year),
        meta: columnMeta(request, title),
        trail: [{ title, href: request.addresses.year(year) }],
        content: <Year reports={reports} year={year} years={years} />,
      }),
    }
  },
}
