/** How many rows a report counts as of which the content is read. */
export const CONTENT_ROWS = 10
/** A search goes through every text of the record, however few entries it shows. */
export const SEARCH_ROWS = 300
/** How many rows count as one request. */
export const ROWS_AT_ONE = 10
