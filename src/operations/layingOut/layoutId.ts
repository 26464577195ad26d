import { createHash } from 'node:crypto'

/**
 * The id of a part that a report is laid out with: the same whoever writes it, so that of several who do
 * none writes it twice, and what an editor made of it is known as that part. A UUID of version 8.
 */
export const layoutId = (report: string, part: string): string => {
  const hex = createHash('sha256').update(`${report}/${part}`).digest('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return parts.join('-')
}
