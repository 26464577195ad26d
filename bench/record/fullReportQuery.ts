/** The whole report, as a front end asks for it that renders all of it. */
export const FULL_REPORT_QUERY = `query FullReport($year: Int!) {
  report(year: $year) {
    id year title format scope edition isLatest publishedAt firstPublishedAt contentHash
    organization { slug name kind }
    period { from to }
    contact { address postcode telephone email }
    preamble { html }
    sections { id number level heading covers body { html } children { id number level heading body { html } } }
    keyInitiatives { id title area { id label } section figures { id label value unit amount qualifier text } }
    proposalResponses { id title number kind url handledBy { slug name } }
    changeHistory { edition at kind note }
    notice { at kind reason explanation }
  }
}`

export const BENCH_YEAR = 2017

/** The body of the request that every server is sent. */
export const FULL_REPORT_BODY = JSON.stringify({
  query: FULL_REPORT_QUERY,
  variables: { year: BENCH_YEAR },
})
