/** So that no number that follows from it is beyond what GraphQL can say. */
const LAST_PAGE = 100_000

/** Whether a page is one that a list may have; left out or empty it is the first. */
export const isPageNumber = (page: unknown): boolean =>
  page === undefined || page === null || page === '' || Math.abs(Number(page)) <= LAST_PAGE
