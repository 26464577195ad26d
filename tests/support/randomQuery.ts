import fc from 'fast-check'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql'

type Draw = fc.GeneratorValue

const upTo = (draw: Draw, max: number): number => draw(fc.nat, { max })

/** One of several. By its place, for what is drawn from is compared member by member at each draw. */
const oneOf = <T>(draw: Draw, list: readonly T[]): T => {
  const [first] = list.slice(upTo(draw, list.length - 1))
  if (first === undefined) throw new Error('There is nothing to draw from')
  return first
}

const NUMBERS = [2017, 1, 2, 20, 100, 0, -1, 101, 2 ** 31 - 1, 2 ** 31, 1.5]
const WORDS = ['taicang', '2017-12-31', '', '\u0000', '<b>', '"', '\ud83d', '__proto__', '𠮷']
const JSONS = ['{}', '[]', '{ root: null }', '{ equals: 1 }', '[[1]]', '1e400', '"x"', 'A']

/** A value for an argument: mostly one of its type, sometimes one that is not. */
const literal = (
  draw: Draw,
  type: GraphQLInputType,
  known: readonly string[],
  depth = 3,
): string => {
  if (upTo(draw, 15) === 0) return 'null'
  const inner = getNullableType(type)
  if (isListType(inner)) {
    const length = upTo(draw, 3)
    const items = Array.from({ length }, () => literal(draw, inner.ofType, known, depth - 1))
    return `[${items.join(', ')}]`
  }
  const named = getNamedType(type)
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
    const chosen = fields.filter(
      ({ type: own }) => isNonNullType(own) || (depth > 0 && upTo(draw, fields.length - 1) < 3),
    )
    const members = chosen.map(
      ({ name, type: own }) => `${name}: ${literal(draw, own, known, depth - 1)}`,
    )
    return `{ ${members.join(', ')} }`
  }
  if (isEnumType(named)) return oneOf(draw, [...named.getValues().map(({ name }) => name), 'NONE'])
  if (named.name === 'Int' || named.name === 'Float') return String(oneOf(draw, NUMBERS))
  if (named.name === 'Boolean') return oneOf(draw, ['true', 'false'])
  if (named.name === 'JSON') return oneOf(draw, JSONS)
  return JSON.stringify(oneOf(draw, [...known, ...WORDS]))
}

const argumentsOf = (draw: Draw, given: readonly GraphQLArgument[], known: readonly string[]) => {
  const chosen = given.filter(({ type }) => isNonNullType(type) || upTo(draw, 2) === 0)
  const written = chosen.map(({ name, type }) => `${name}: ${literal(draw, type, known)}`)
  return written.length > 0 ? `(${written.join(', ')})` : ''
}

const selection = (
  draw: Draw,
  type: GraphQLObjectType,
  given: { readonly depth: number; readonly known: readonly string[] },
): string => {
  const fields = Object.values(type.getFields())
  const count = 1 + upTo(draw, 3)
  const chosen = Array.from({ length: count }, () => oneOf(draw, fields))
  const written = chosen.map(({ name, args, type: result }, index) => {
    const named = getNamedType(result)
    const alias = upTo(draw, 4) === 0 ? `${name}${index}: ` : ''
    const head = `${alias}${name}${argumentsOf(draw, args, given.known)}`
    if (!isObjectType(named)) return head
    if (given.depth === 0) return '__typename'
    return `${head} ${selection(draw, named, { ...given, depth: given.depth - 1 })}`
  })
  return `{ ${written.join(' ')} }`
}

/**
 * A selection of random fields and arguments of the root of a schema, most of them sound, some not. `known`
 * are texts that mean something to it, such as ids and cursors.
 */
export const randomQuery = (
  draw: Draw,
  root: GraphQLObjectType,
  known: readonly string[],
): string => selection(draw, root, { depth: upTo(draw, 9), known })
