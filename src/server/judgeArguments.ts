import { type DocumentNode, Kind, type ValueNode, valueFromASTUntyped, visit } from 'graphql'
import { isIdLike } from '../domain/isIdLike.ts'
import { isPageNumber } from '../domain/isPageNumber.ts'
import { isPageSize } from '../domain/isPageSize.ts'
import { isSoundSort } from '../domain/isSoundSort.ts'
import { isSoundWhere } from '../domain/isSoundWhere.ts'

interface Given {
  readonly variables: Readonly<Record<string, unknown>>
  /** The most documents that one list holds. */
  readonly largest: number
}

/** What variables hold where none is sent, by name; a name that stands twice counts with each. */
const defaultsIn = (document: DocumentNode): ReadonlyMap<string, readonly ValueNode[]> => {
  const found = new Map<string, readonly ValueNode[]>()
  visit(document, {
    VariableDefinition: ({ variable: { name }, defaultValue }) => {
      if (defaultValue) found.set(name.value, [...(found.get(name.value) ?? []), defaultValue])
    },
  })
  return found
}

type Fault = 'id' | 'limit' | 'page' | 'sort' | 'where'

/** Without an id the base asks the database for nothing, and fails. */
const OF_ONE_VERSION = /^(version|restoreVersion)[A-Z]/

/** Moments and references have types of their own there. */
const NONE: ReadonlySet<string> = new Set()

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** The conditions as REST has them: one stands for a list of one, and a reference has no operator. */
const plainly = (where: unknown): unknown => {
  if (typeof where !== 'object' || where === null) return where
  return Object.fromEntries(
    Object.entries(where).map(([name, given]) => {
      if (/^(and|or)$/i.test(name)) return [name, listed(given).map(plainly)]
      if (given === null) return [name, null]
      const { relationTo: _collection, ...asked } = Object(given)
      return [name, asked]
    }),
  )
}

/**
 * Whether a query asks for its lists, those within documents too, as REST has to: by the page (no `limit`
 * beyond the largest, none of 0, no `pagination: false` without a limit), under conditions and in an order
 * that a database understands, and for a version by its id. Null: it does; else what of it is at fault.
 */
export const judgeArguments = (
  document: DocumentNode,
  { variables, largest }: Given,
): Fault | null => {
  const defaults = defaultsIn(document)
  const valuesOf = (node: ValueNode): readonly unknown[] => {
    if (node.kind !== Kind.VARIABLE) return [valueFromASTUntyped(node, { ...variables })]
    const name = node.name.value
    if (Object.hasOwn(variables, name)) return [variables[name]]
    return (defaults.get(name) ?? []).map((value) => valueFromASTUntyped(value))
  }
  let fault: Fault | null = null
  visit(document, {
    Field: ({ name: field, arguments: args = [] }) => {
      const given = (name: string) =>
        args
          .filter((each) => each.name.value === name)
          .flatMap(({ value }) => valuesOf(value))
          .filter((value) => value !== null && value !== undefined)
      const limits = given('limit')
      const isPaged =
        limits.length === 0
          ? !given('pagination').includes(false)
          : limits.every((limit) => typeof limit === 'number' && isPageSize(limit, largest))
      if (!isPaged) fault = 'limit'
      if (
        !given('where').every((where) =>
          isSoundWhere(plainly(where), { dates: NONE, numbers: NONE, polymorphic: NONE }),
        )
      )
        fault ??= 'where'
      if (!given('page').every(isPageNumber)) fault ??= 'page'
      if (!given('sort').every(isSoundSort)) fault ??= 'sort'
      const ids = given('id')
      if (!ids.every((id) => typeof id === 'number' || isIdLike(String(id)))) fault ??= 'id'
      if (OF_ONE_VERSION.test(field.value) && ids.length === 0) fault ??= 'id'
    },
  })
  return fault
}
