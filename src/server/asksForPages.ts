import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql'
import { isPageSize } from '../domain/isPageSize.ts'

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

/**
 * Whether every list of a query, those within documents too, is asked for by the page: no `limit` beyond the
 * largest, none of 0, and no `pagination: false` without a limit.
 */
export const asksForPages = (document: DocumentNode, { variables, largest }: Given): boolean => {
  const defaults = defaultsIn(document)
  const literal = (node: ValueNode): unknown => {
    if (node.kind === Kind.INT) return Number(node.value)
    if (node.kind === Kind.BOOLEAN) return node.value
    return node.kind === Kind.NULL ? null : 'none of these'
  }
  const valuesOf = (node: ValueNode): readonly unknown[] => {
    if (node.kind !== Kind.VARIABLE) return [literal(node)]
    const name = node.name.value
    if (Object.hasOwn(variables, name)) return [variables[name]]
    return (defaults.get(name) ?? []).map(literal)
  }
  let isSound = true
  visit(document, {
    Field: ({ arguments: args = [] }) => {
      const given = (name: string) =>
        args.filter((each) => each.name.value === name).flatMap(({ value }) => valuesOf(value))
      const limits = given('limit').filter((limit) => limit !== null && limit !== undefined)
      if (limits.length === 0) isSound &&= !given('pagination').includes(false)
      else isSound &&= limits.every((limit) => isPageSize(limit, largest))
    },
  })
  return isSound
}
