import fc from 'fast-check'
import type { GraphQLObjectType } from 'graphql'
import { randomQuery } from '../support/randomQuery.ts'
import type { Attempt } from './Attempt.ts'
import type { FuzzWorld } from './FuzzWorld.ts'
import { weirdValue } from './weirdValue.ts'

const LEAVING = /logout/i

/** A character taken out, put in or put elsewhere. */
const broken = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(text.length),
      fc.constantFrom('', '{', '}', '"', '$a', '...', '\u0000', '#', '@x'),
    )
    .map(([from, to, put]) => `${text.slice(0, from)}${put}${text.slice(Math.min(from, to) + 1)}`)

interface Endpoint {
  readonly path: string
  readonly roots: readonly {
    readonly kind: 'mutation' | 'query'
    readonly type: GraphQLObjectType
  }[]
}

const endpoints = ({ deskSchema, publicSchema }: FuzzWorld): readonly Endpoint[] =>
  [
    { path: '/api/graphql', schema: deskSchema },
    { path: '/graphql', schema: publicSchema },
  ].map(({ path, schema }) => {
    const query = schema.getQueryType()
    const mutation = schema.getMutationType()
    return {
      path,
      roots: [
        ...(query ? [{ kind: 'query' as const, type: query }] : []),
        ...(mutation ? [{ kind: 'mutation' as const, type: mutation }] : []),
      ],
    }
  })

/** Documents of both interfaces: generated, sound or broken, with whatever variables, over POST and GET. */
export const queryAttempts = (world: FuzzWorld): fc.Arbitrary<Attempt> => {
  const weird = weirdValue(world.ids)
  const targets = endpoints(world).flatMap(({ path, roots }) =>
    roots.map((root) => ({ path, root })),
  )
  const numbered = fc.nat(targets.length - 1)
  const documents = fc
    .tuple(numbered, fc.gen())
    .map(([place, draw]) => {
      const target = targets[place]
      if (!target) throw new Error('There is nothing to ask')
      const { path, root } = target
      return { path, text: `${root.kind} ${randomQuery(draw, root.type, world.ids)}` }
    })
    .filter(({ text }) => !LEAVING.test(text))
  return documents.chain(({ path, text }) =>
    fc
      .record({
        caller: fc.constantFrom(...world.callers),
        query: fc.oneof(
          { weight: 6, arbitrary: fc.constant(text) },
          { weight: 2, arbitrary: broken(text) },
          { weight: 1, arbitrary: fc.constant(`query A($a: JSON, $n: Int = 1) ${text}`) },
        ),
        variables: fc.oneof(fc.constant(undefined), fc.constant({}), weird),
        operationName: fc.oneof(
          { weight: 5, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: weird },
        ),
        isGet: fc.constantFrom(false, false, false, true),
      })
      .map(({ caller, query, variables, operationName, isGet }): Attempt => {
        if (isGet) {
          const asked = encodeURIComponent(Buffer.from(query).toString()).slice(0, 6000)
          return { caller, method: 'GET', path: `${path}?query=${asked}`, headers: {} }
        }
        const body = JSON.stringify({ query, variables, operationName })
        return {
          caller,
          method: 'POST',
          path,
          headers: { 'content-type': 'application/json' },
          body,
        }
      }),
  )
}
