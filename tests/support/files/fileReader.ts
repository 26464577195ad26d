import type { ServedDesk } from '../serveDesk.ts'
import { type ReadFeed, readAtom } from './atomFaults.ts'

/** Reads what a served desk answers to everybody beside `/graphql`. */
export const fileReader = ({ call }: Pick<ServedDesk, 'call'>) => {
  const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await call(path, { headers })
    return { ...answer, type: answer.headers.get('content-type') }
  }
  /** A feed; fails where it is none. */
  const feedAt = async (path: string): Promise<ReadFeed> => {
    const { status, text, type } = await get(path)
    const { feed, faults } = readAtom(text)
    if (status !== 200 || type !== 'application/atom+xml; charset=utf-8' || faults.length > 0) {
      throw new Error(`${path}: ${status} ${type} ${faults.join('; ')}`)
    }
    return feed
  }
  /** The ids of the entries of a feed, page after page as each leads to the next. */
  const idsThrough = async (path: string): Promise<readonly (readonly string[])[]> => {
    const { entries, links } = await feedAt(path)
    const own = entries.map(({ id }) => id)
    if (links['next'] === undefined) return [own]
    const { pathname, search } = new URL(links['next'])
    return [own, ...(await idsThrough(`${pathname}${search}`))]
  }
  return { get, feedAt, idsThrough }
}

/** The lines of a CSV file, its head first. */
export const linesOf = (csv: string): readonly string[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)

/** The line of a CSV file that has some cells beside each other. */
export const lineWith = (csv: string, cells: string): string | undefined =>
  linesOf(csv).find((line) => line.includes(cells))
