import { GraphQLScalarType } from 'graphql'
import { isDay } from '../../domain/text/isDay.ts'
import { timeInShanghai } from '../time/shanghai.ts'

const DECIMAL = /^-?\d+(\.\d+)?$/

const refuse = (type: string, value: unknown): never => {
  throw new TypeError(`${JSON.stringify(value)} is no ${type}`)
}

const day = (value: unknown): string => (isDay(value) ? value : refuse('Date', value))

const moment = (value: unknown): string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? timeInShanghai(value)
    : refuse('DateTime', value)

const decimal = (value: unknown): string =>
  typeof value === 'string' && DECIMAL.test(value) ? value : refuse('Decimal', value)

const json = (value: unknown): unknown => (value === undefined ? refuse('JSON', value) : value)

/** The scalars of the public schema. Only `Date` is ever sent by a reader. */
export const scalars = {
  Date: new GraphQLScalarType({ name: 'Date', serialize: day, parseValue: day }),
  DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: moment }),
  Decimal: new GraphQLScalarType({ name: 'Decimal', serialize: decimal }),
  JSON: new GraphQLScalarType({ name: 'JSON', serialize: json }),
} as const
