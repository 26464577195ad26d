import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  isCompositeType,
  isObjectType,
} from 'graphql'
import type { ServedRecord } from './serveRecord.ts'

/** How deep a query goes: chapters nest four levels, and an edge or a node is one more. */
const DEPTH = 9
const CHILDREN = 4

interface Ids {
  readonly report: string
  readonly section: string
}

/** Everything below a type that can be asked for without an argument, written out. */
const selectionOf = (type: GraphQLOutputType, depth: number, path: readonly string[]): string => {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  if (!isObjectType(named) || depth === 0) return '{ __typename }'
  const fields = Object.values(named.getFields())
    .filter(
      ({ name }) =>
        path.filter((each) => each === name).length < (name === 'children' ? CHILDREN : 1),
    )
    .map(({ name, type: inner }) => `${name} ${selectionOf(inner, depth - 1, [...path, name])}`)
  return `{ __typename ${fields.join(' ')} }`
}

/** The arguments by which an edition of the report could be reached. */
const reachable = ({ report, section }: Ids): Readonly<Record<string, readonly string[]>> => ({
  organization: ['"taicang"'],
  organizations: ['["taicang"]'],
  year: ['2017'],
  years: ['[2017]'],
  edition: ['1', '2'],
  asOf: ['"2000-01-01"', '"2099-12-31"'],
  id: [`"${section}"`, `"${report}"`],
  since: [],
  first: ['100'],
  table: ['"statistics"'],
  text: ['"住址"', '"梧桐巷"'],
})

const combinations = (
  { args }: GraphQLField<unknown, unknown>,
  values: ReturnType<typeof reachable>,
): readonly string[] =>
  args.reduce<readonly string[]>(
    (lists, { name, type }) => {
      const given = (values[name] ?? []).map((value) => `${name}: ${value}`)
      const options = String(type).endsWith('!') && given.length > 0 ? given : ['', ...given]
      return lists.flatMap((list) => options.map((option) => `${list} ${option}`))
    },
    [''],
  )

/**
 * Walks the whole public schema: each query with every combination of arguments that could reach the
 * report, each with every field below it. Answers all that came back, headers included, as one text.
 */
export const everyAnswer = async ({ url }: ServedRecord, ids: Ids): Promise<string> => {
  const ask = async (query: string) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return { text: await answer.text(), headers: [...answer.headers].join('\n') }
  }
  const { text } = await ask(getIntrospectionQuery())
  const queries = buildClientSchema(JSON.parse(text).data).getQueryType()?.getFields() ?? {}
  const said: string[] = []
  for (const field of Object.values(queries)) {
    const selection = selectionOf(field.type, DEPTH, [])
    for (const args of combinations(field, reachable(ids))) {
      const given = args.trim() ? `(${args})` : ''
      const answer = await ask(`{ ${field.name}${given} ${selection} }`)
      if (/"code":"(?!BAD_)/.test(answer.text))
        throw new Error(`${field.name}${given}: ${answer.text}`)
      said.push(answer.text, answer.headers)
    }
  }
  return said.join('\n')
}
