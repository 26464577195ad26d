import { type Report, reportQuery } from '../asking/reportQuery.ts'
import { askRecord } from '../asking/publicQuery.ts'
import type { Page } from '../layout/Page.ts'
import { renderPage } from '../layout/renderPage.tsx'
import { reportJsonLd } from '../jsonLd/reportJsonLd.ts'
import { readPlace } from '../readPlace.ts'
import { ReportBody } from '../report/ReportBody.tsx'
import type { SiteAddresses } from '../siteAddresses.ts'
import type { SiteAnswer, SiteRequest, SiteRoute } from '../SiteRoute.ts'
import { termsOf } from '../terms.ts'
import { minuteOf } from '../time.ts'
import { sayIn } from '../words.ts'

/** 封存 is for good: what is asked for is gone. What is taken down may come back, so its page stays. */
const statusOf = ({ notice }: Report): number => (notice?.kind === 'SEALED' ? 410 : 200)

/** The page of an edition; `self` says at which of its addresses it stands. */
export const pageOfReport = (
  request: SiteRequest,
  report: Report,
  self: (addresses: SiteAddresses) => string,
): Page => {
  const { organization, year, title, publishedAt, officialUrl, notice, isLatest } = report
  const { addresses, settings, shell, language, whole } = request
  // The addresses of a working copy or of a bundle lead nowhere.
  const data = shell.isAddressed
    ? reportJsonLd(report, { addresses: whole, terms: termsOf(settings) })
    : undefined
  const say = sayIn(language)
  return {
    title,
    self,
    official: officialUrl,
    isCanonical: isLatest,
    isHidden: notice !== null,
    ...(data === undefined ? {} : { data }),
    meta: [
      ['ColumnName', settings.column ?? say('column')],
      ['ColumnType', say('column')],
      ['ArticleTitle', title],
      ['PubDate', minuteOf(publishedAt)],
      ['ContentSource', organization.name],
    ],
    trail: [
      { title: organization.name, href: addresses.organization(organization.slug) },
      {
        title: say('yearOf', { year }),
        href: addresses.report({ organization: organization.slug, year }),
      },
    ],
    content: <ReportBody report={report} />,
  }
}

const answer = async (request: SiteRequest): Promise<SiteAnswer | null> => {
  const place = readPlace(request.params)
  if (!place) return null
  const { report } = await askRecord(request.view, reportQuery, { ...place })
  if (!report) return null
  const { organization, year, edition } = place
  const page = pageOfReport(request, report, (addresses) =>
    edition === null
      ? addresses.report({ organization, year })
      : addresses.edition({ organization, year, edition }),
  )
  return { status: statusOf(report), body: await renderPage(request, page) }
}

/** The newest edition of a report, by year. */
export const reportRoute: SiteRoute = {
  path: '/reports/:organization/:year',
  type: 'text/html',
  answer,
}

/** One edition of a report, for good. */
export const editionRoute: SiteRoute = {
  path: '/reports/:organization/:year/editions/:edition',
  type: 'text/html',
  answer,
}
