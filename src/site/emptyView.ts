import type { RecordView } from '../record/RecordView.ts'

const nothing = async (): Promise<never> => {
  throw new Error('There is no edition to read')
}

/** A record of which nothing is known: what a page is shown with when the record cannot be read. */
export const EMPTY_VIEW: RecordView = {
  editions: [],
  notices: [],
  editionsOf: () => [],
  newest: [],
  noticeOf: () => null,
  snapshotOf: nothing,
  digestOf: nothing,
  searchUnitsOf: nothing,
  organizations: async () => new Map(),
  office: null,
}
