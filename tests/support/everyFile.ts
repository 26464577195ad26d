import { SITE_ROUTES } from '../../src/site/siteRoutes.ts'
import type { ServedDesk } from './serveDesk.ts'

/** What a part of an address may be where an edition of the report could be reached by it. */
const REACHABLE: Readonly<Record<string, readonly string[]>> = {
  organization: ['taicang'],
  slug: ['taicang'],
  year: ['2017'],
  edition: ['1', '2'],
  table: ['statistics', 't2', 't3', 't4'],
  part: ['1'],
}

const BULK = ['/data/tables', '/data/years/2017/tables'].flatMap((path) => [
  `${path}.csv`,
  `${path}.json`,
])

const written = (path: string): readonly string[] => {
  const name = /:(\w+)/.exec(path)?.[1]
  if (name === undefined) return [path]
  const values = REACHABLE[name]
  if (!values) throw new Error(`${path}: say in REACHABLE what ${name} may be`)
  return values.flatMap((value) => written(path.replace(`:${name}`, value)))
}

/** Asks for every public address beside `/graphql` that could hold an edition; answers all that came back, as one text. */
export const everyFile = async ({ call }: ServedDesk): Promise<string> => {
  const said: string[] = []
  for (const path of [...SITE_ROUTES.flatMap((route) => written(route.path)), ...BULK]) {
    const { status, text, headers } = await call(path)
    if (status >= 500) throw new Error(`${path}: ${status} ${text}`)
    said.push(text, [...headers].join('\n'))
  }
  return said.join('\n')
}
