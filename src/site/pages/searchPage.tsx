import { allOrganizations } from '../asking/allOrganizations.ts'
import { askRecord } from '../asking/publicQuery.ts'
import { yearsOf } from '../index/yearsOf.ts'
import { renderPage } from '../layout/renderPage.tsx'
import { SEARCH_ROWS } from '../../record/limits/rowCosts.ts'
import { PublicError } from '../../record/schema/PublicError.ts'
import { type Asked, readAsked } from '../searching/Asked.ts'
import { Results } from '../searching/Results.tsx'
import { SearchForm } from '../searching/SearchForm.tsx'
import { searchQuery } from '../searching/searchQuery.ts'
import type { SiteRequest, SiteRoute } from '../SiteRoute.ts'
import { sayIn } from '../words.ts'
import { columnMeta } from './columnMeta.ts'

/** What was found; what is refused is told in the page's own words. */
const resultsOf = async ({ view, language }: SiteRequest, asked: Asked) => {
  if (asked.text === '') return null
  const { text, organization, year, after } = asked
  try {
    const { search } = await askRecord(view, searchQuery, {
      text,
      after,
      organizations: organization === null ? null : [organization],
      years: year === null ? null : [year],
    })
    const { totalCount, nodes, pageInfo } = search
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
    return <Results asked={asked} count={totalCount} found={nodes} next={next} />
  } catch (error) {
    if (!(error instanceof PublicError)) throw error
    const word = error.code === 'BAD_CURSOR' ? 'badCursor' : 'badSearch'
    return <p role="status">{sayIn(language)(word)}</p>
  }
}

/** Search over everything that is public. */
export const searchRoute: SiteRoute = {
  path: '/search',
  type: 'text/html',
  takes: ['q', 'organization', 'year', 'after'],
  rows: (query) => (readAsked(query).text === '' ? 0 : SEARCH_ROWS),
  answer: async (request) => {
    const say = sayIn(request.language)
    const asked = readAsked(request.query)
    const organizations = await allOrganizations(request.view)
    const content = (
      <>
        <h1 className="page-title">{say('searchTitle')}</h1>
        <SearchForm
          asked={asked}
          organizations={organizations}
          years={yearsOf(request.view.newest)}
        />
        {await resultsOf(request, asked)}
      </>
    )
    return {
      body: await renderPage(request, {
        title: asked.text === '' ? say('searchTitle') : `${asked.text} - ${say('search')}`,
        self: (addresses) => addresses.search(),
        isHidden: true,
        meta: columnMeta(request, say('searchTitle')),
        trail: [{ title: say('search'), href: request.addresses.search() }],
        content,
      }),
    }
  },
}
