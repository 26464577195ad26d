import { allReports } from '../asking/allReports.ts'
import type { Envelope } from '../asking/shapes.ts'
import { Matrix } from '../index/Matrix.tsx'
import { ReportList } from '../index/ReportList.tsx'
import { YearLinks } from '../index/YearLinks.tsx'
import { yearsOf } from '../index/yearsOf.ts'
import { renderPage } from '../layout/renderPage.tsx'
import { officeOf } from '../officeOf.ts'
import type { SiteRoute } from '../SiteRoute.ts'
import { useSite } from '../useSite.ts'
import { sayIn } from '../words.ts'
import { columnMeta } from './columnMeta.ts'

/** How many years have a column; the others are reached by year. */
const COLUMNS = 10
const NEWEST = 3

interface Props {
  readonly reports: readonly Envelope[]
  /** The slug of the office's own organization. */
  readonly office: string | null
}

const Index = ({ reports, office }: Props) => {
  const { say } = useSite()
  const years = yearsOf(reports)
  const own = reports.filter(({ organization }) => organization.slug === office)
  return (
    <>
      <h1 className="page-title">{say('allReports')}</h1>
      <p className="lead">{say('indexLead')}</p>
      {reports.length === 0 ? <p>{say('noReports')}</p> : null}
      {own.length > 0 ? (
        <section className="block">
          <h2>{say('newestOwn')}</h2>
          <ReportList reports={own.slice(0, NEWEST)} />
        </section>
      ) : null}
      {years.length > 0 ? (
        <>
          <section className="block">
            <h2>{say('byYear')}</h2>
            <YearLinks years={years} />
          </section>
          <section className="block">
            <h2>{say('byOrganization')}</h2>
            <Matrix reports={reports} years={years.slice(0, COLUMNS)} />
          </section>
        </>
      ) : null}
    </>
  )
}

/** All organizations and years. */
export const indexRoute: SiteRoute = {
  path: '/reports',
  type: 'text/html',
  answer: async (request) => {
    const reports = await allReports(request.view)
    const office = await officeOf(request.view)
    return {
      body: await renderPage(request, {
        title: sayIn(request.language)('allReports'),
        self: (addresses) => addresses.index(),
        meta: columnMeta(request),
        content: <Index office={office?.slug ?? null} reports={reports} />,
      }),
    }
  },
}
