import type { ReportSubject } from './types.ts'

/**
 * The content hash that whoever reads a report is told: in draft that of the working copy, from
 * submission on the pinned one. A hash sent back is compared with it; whether the content still is what
 * was pinned is a guard's question.
 */
export const shownHash = ({
  contentHash,
  pinnedHash,
}: Pick<ReportSubject, 'contentHash' | 'pinnedHash'>): string => pinnedHash ?? contentHash
