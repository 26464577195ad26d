import { describe, expect, it } from '@jest/globals'
import fc, { type GeneratorValue } from 'fast-check'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
  parse,
  validate,
} from 'graphql'
import { FULL_REPORT_QUERY } from '../../../bench/record/fullReportQuery.ts'
import { plainlyValid } from '../../../src/record/http/plainlyValid.ts'
import { createPublicSchema } from '../../../src/record/schema/createPublicSchema.ts'

const schema = createPublicSchema()
const isPlain = (query: string): boolean => plainlyValid(schema, parse(query))
const faultsOf = (query: string): readonly string[] =>
  validate(schema, parse(query)).map(({ message }) => message)

const LITERALS = ['1', '-3', '1.5', '"x"', 'null', 'true', 'OPEN', '[]', '[2020, 2021]', '["x"]']
const TYPES = ['Int', 'Int!', '[Int!]', 'String', 'String!', '[String!]', 'Boolean', 'Query', 'Nix']

/** Writes a query of which most of it is right, and now and then something is not. */
class Writer {
  readonly #declared = new Map<string, string>()
  readonly #fragments: string[] = []
  constructor(readonly draw: GeneratorValue) {}

  /** Now and then; not 0, which is drawn oftener than by chance. */
  #isRare(): boolean {
    return this.draw(fc.nat, { max: 80 }) === 40
  }

  #one<T>(of: readonly T[]): T {
    const found = of[this.draw(fc.nat, { max: of.length - 1 })]
    if (found === undefined) throw new Error('There is nothing to choose from')
    return found
  }

  #valueFor(type: GraphQLInputType): string {
    if (this.#isRare()) return this.#one([...LITERALS, '{ a: 1 }', '[$ofInt]'])
    if (this.draw(fc.boolean)) {
      const name = this.#isRare() ? 'other' : `of${String(type).replaceAll(/\W/g, '')}`
      if (!this.#declared.has(name)) this.#declared.set(name, String(type))
      return `$${name}`
    }
    const named = getNamedType(type)
    if (isEnumType(named)) return named.getValues()[0]?.name ?? ''
    if (named.name === 'Int') return String(type).startsWith('[') ? '[2020, 2021]' : '2020'
    return named.name === 'Boolean' ? 'true' : '"2020-01-01"'
  }

  #argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
    const sent = args.filter((each) =>
      isRequiredArgument(each) ? !this.#isRare() : this.draw(fc.boolean),
    )
    const written = sent.map(({ name, type }) => `${name}: ${this.#valueFor(type)}`)
    if (this.#isRare()) written.push(...written, 'nix: 1')
    return written.length > 0 ? `(${written.join(', ')})` : ''
  }

  #field(of: GraphQLObjectType, at: number, depth: number): string {
    if (this.#isRare()) return this.#one(['nix', '__typename', '__schema { __typename }'])
    const fields = Object.values(of.getFields())
    const field = this.#one(fields)
    const alias = this.#isRare() ? '' : `f${at}: `
    const type = getNamedType(field.type)
    const inner = isObjectType(type) !== this.#isRare() ? this.selection(type, depth + 1) : ''
    const directive = this.#isRare() ? ' @include(if: true)' : ''
    return `${alias}${field.name}${this.#argumentsOf(field)}${directive} ${inner}`
  }

  #spread(of: GraphQLObjectType, depth: number): string {
    const name = `F${this.#fragments.length}`
    const on = this.#isRare() ? 'PublishedReport' : of.name
    const place = this.#fragments.push('') - 1
    this.#fragments[place] = `fragment ${name} on ${on} ${this.selection(of, depth + 1)}`
    return this.#isRare() ? '' : `...${name}`
  }

  selection(type: unknown, depth: number): string {
    if (!isObjectType(type) || depth > 3) return '{ __typename }'
    const parts = Array.from({ length: this.draw(fc.integer, { min: 1, max: 3 }) }, (_, at) => {
      if (this.draw(fc.nat, { max: 8 }) === 0) return this.#spread(type, depth)
      if (this.draw(fc.nat, { max: 8 }) === 0) return `... on ${type.name} { g${at}: __typename }`
      return this.#field(type, at, depth)
    })
    return `{ i: __typename ${parts.join(' ')} }`
  }

  query(): string {
    const selection = this.selection(schema.getQueryType(), 0)
    if (this.#isRare()) this.#declared.set('unused', 'Int')
    const declared = [...this.#declared].map(([name, type]) => {
      const written = this.#isRare() ? this.#one(TYPES) : type
      return `$${name}: ${written}${this.#isRare() ? ` = ${this.#one(LITERALS)}` : ''}`
    })
    const variables = declared.length > 0 ? `query(${declared.join(', ')}) ` : ''
    return `${variables}${selection} ${this.#fragments.join(' ')}`
  }
}

describe('a document that is plainly valid', () => {
  it('is valid by every rule of graphql-js, whatever is asked', () => {
    const counted = { plain: 0, faulty: 0 }
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const query = new Writer(draw).query()
        const faults = faultsOf(query)
        if (faults.length > 0) counted.faulty += 1
        if (!isPlain(query)) return
        counted.plain += 1
        expect(faults).toEqual([])
      }),
      { numRuns: 1500 },
    )
    // The property says something only where there are enough of each.
    expect(counted.plain).toBeGreaterThan(200)
    expect(counted.faulty).toBeGreaterThan(200)
  })

  it('is what front ends send: a whole report, and queries in parts as a code generator wants them', () => {
    expect(isPlain(FULL_REPORT_QUERY)).toBe(true)
    expect(
      isPlain(`query A($year: Int!, $organization: String = "x") {
        report(year: $year, organization: $organization) { ...R sections { ...S children { ...S } } } }
        fragment R on PublishedReport { __typename title ... on PublishedReport { year } ... { edition } }
        fragment S on PublishedSection { id heading }`),
    ).toBe(true)
  })

  it.each([
    ['an unknown field', '{ reports { nix } }'],
    ['a field without its braces', '{ reports }'],
    ['braces where there is nothing inside', '{ report(year: 2017) { title { a } } }'],
    ['an argument that is missing', '{ report { title } }'],
    ['an argument that is not known', '{ report(year: 2017, nix: 1) { title } }'],
    ['an argument twice', '{ report(year: 2017, year: 2018) { title } }'],
    ['a value of another kind', '{ report(year: "2017") { title } }'],
    ['null where none may be', '{ report(year: null) { title } }'],
    ['a variable that is not declared', '{ report(year: $year) { title } }'],
    ['a variable that is not used', 'query($year: Int) { reports { totalCount } }'],
    ['a variable that may be null', 'query($year: Int) { report(year: $year) { title } }'],
    ['a variable of no type that there is', 'query($year: Nix) { report(year: $year) { title } }'],
    ['a default of another kind', 'query($y: Int! = "x") { report(year: $y) { title } }'],
    ['one name for two fields', '{ report(year: 2017) { title title: id } }'],
    [
      'one name for two fields, one in a fragment',
      '{ ...A a: __typename } fragment A on Query { a: reports { totalCount } }',
    ],
    ['a fragment that nobody uses', '{ __typename } fragment A on Query { __typename }'],
    ['a fragment that is not there', '{ ...A }'],
    ['a fragment on another type', '{ ...A } fragment A on PublishedReport { id }'],
    [
      'two fragments of one name',
      '{ ...A } fragment A on Query { a: __typename } fragment A on Query { b: __typename }',
    ],
    ['no operation', 'fragment A on Query { __typename }'],
    ['a directive', '{ __typename @nix }'],
    ['a directive of the operation', 'query @nix { __typename }'],
    ['a definition of a type', 'type A { b: Int } query { __typename }'],
  ])('has not %s', (_title, query) => {
    expect(isPlain(query)).toBe(false)
    expect(faultsOf(query)).not.toEqual([])
  })

  it.each([
    ['introspection', '{ __schema { queryType { name } } }'],
    ['one of two operations', 'query A { __typename } query B { __typename }'],
    ['a mutation', 'mutation { __typename }'],
  ])('is not %s, which others judge', (_title, query) => {
    expect(isPlain(query)).toBe(false)
  })
})
