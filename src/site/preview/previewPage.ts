import type { Language, Localized } from '../../domain/localized.ts'
import { REPORT_STATES, type ReportState } from '../../domain/workflow/states.ts'
import { openRecord } from '../../record/openRecord.ts'
import { contentHash } from '../../record/snapshot/contentHash.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import type { SiteSettings } from '../../record/SiteSettings.ts'
import { askRecord } from '../asking/publicQuery.ts'
import { reportQuery } from '../asking/reportQuery.ts'
import { renderPage } from '../layout/renderPage.tsx'
import { pageOfReport } from '../pages/reportPage.tsx'
import { servedAt, siteAddresses } from '../siteAddresses.ts'
import type { SiteRequest } from '../SiteRoute.ts'

const BANDS = {
  draft: { zh: '草稿　仅供内部审阅', en: 'Draft – for internal reading only' },
  submitted: { zh: '送审稿　仅供内部审阅', en: 'Under review – for internal reading only' },
  signed: { zh: '签发稿　尚未公开', en: 'Signed – not public yet' },
  published: { zh: '工作稿　与已公开版次一致', en: 'Working copy – as it is published' },
} as const satisfies Record<string, Localized>

/** What is written across a working copy: 草稿, 送审稿 or 签发稿. */
const bandOf = (state: ReportState): Localized => {
  const { isEditable, isStage, awaitsPublication } = REPORT_STATES[state]
  if (isEditable) return BANDS.draft
  if (isStage) return BANDS.submitted
  return awaitsPublication ? BANDS.signed : BANDS.published
}

interface Working {
  readonly snapshot: Snapshot
  readonly state: ReportState
  readonly settings: SiteSettings
  /** The path of the public pages, whose files it uses. */
  readonly prefix: string
  readonly language: Language
}

const NOT_PUBLISHED = new Date(0).toISOString()

/** A working copy as the record would hold it, were it published, and nothing else. */
const recordOf = (snapshot: Snapshot) => {
  const header = {
    id: snapshot.report.id,
    report: snapshot.report.id,
    organization: snapshot.organization.id,
    year: snapshot.report.year,
    number: 1,
    revision: 1,
    publishedAt: NOT_PUBLISHED,
    contentHash: contentHash(snapshot),
    previousHash: null,
    auditHead: null,
    changeNote: null,
  }
  const state = { editions: [header], notices: [], office: snapshot.organization.id }
  return openRecord({ look: async () => state, snapshot: async () => snapshot })()
}

/**
 * The page that a working report would have, drawn by what draws the public one, with what it is written
 * across it. Rejects where the report cannot be printed.
 */
export const previewPage = async ({
  snapshot,
  state,
  settings,
  prefix,
  language,
}: Working): Promise<string> => {
  const view = await recordOf(snapshot)
  const inLanguage: SiteRequest['inLanguage'] = (each) =>
    siteAddresses(servedAt({ prefix, language: each }))
  const request: SiteRequest = {
    view,
    settings,
    shell: {
      header: null,
      footer: null,
      band: bandOf(state),
      canSearch: false,
      isAddressed: false,
    },
    params: {},
    query: {},
    language,
    inLanguage,
    addresses: inLanguage(language),
    whole: inLanguage('zh'),
  }
  const place = { organization: snapshot.organization.slug, year: snapshot.report.year }
  const { report } = await askRecord(view, reportQuery, place)
  if (!report) throw new Error(`The working report ${snapshot.report.id} is not in its own record`)
  return renderPage(
    request,
    pageOfReport(request, report, (each) => each.report(place)),
  )
}
