import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import { CONTENT_ROWS, SEARCH_ROWS } from './rowCosts.ts'

interface Asked {
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
}

/** Fields that give the content of a report. */
const CONTENT = new Set(['sections', 'keyInitiatives', 'proposalResponses', 'statisticalTables'])

const isNumber = (value: unknown): value is number => typeof value === 'number' && value > 0

/** How many rows the chosen operation of a valid query asks for at most, by the sizes of its pages. */
export const measureRows = (
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { operationName, variables }: Asked,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const each of definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
    if (each.kind === Kind.OPERATION_DEFINITION) operations.push(each)
  }
  const operation = operations.find(({ name }) => !operationName || name?.value === operationName)
  const query = schema.getQueryType()
  if (!operation || !query) return 0

  const inFragments = new Map<string, { readonly rows: number; readonly hasContent: boolean }>()
  const inFragment = (name: string) => {
    const known = inFragments.get(name)
    if (known) return known
    const set = fragments.get(name)?.selectionSet
    const measured = { rows: rowsIn(set), hasContent: hasContent(set) }
    inFragments.set(name, measured)
    return measured
  }

  const hasContent = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return inFragment(each.name.value).hasContent
      if (each.kind === Kind.FIELD && CONTENT.has(each.name.value)) return true
      return hasContent(each.selectionSet)
    })

  const valueOf = (node: ValueNode): unknown => {
    if (node.kind === Kind.INT) return Number(node.value)
    if (node.kind !== Kind.VARIABLE) return null
    const sent = variables?.[node.name.value]
    const declared = operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === node.name.value,
    )
    return sent ?? (declared?.defaultValue ? valueOf(declared.defaultValue) : null)
  }

  const pageOf = (field: FieldNode): number => {
    const argument = query.getFields()[field.name.value]?.args.find(({ name }) => name === 'first')
    if (!argument) return 1
    const sent = field.arguments?.find(({ name }) => name.value === 'first')
    const size = sent ? valueOf(sent.value) : argument.defaultValue
    return isNumber(size) ? size : isNumber(argument.defaultValue) ? argument.defaultValue : 0
  }

  const rowsIn = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, each) => {
      if (each.kind === Kind.FRAGMENT_SPREAD) return sum + inFragment(each.name.value).rows
      if (each.kind === Kind.INLINE_FRAGMENT) return sum + rowsIn(each.selectionSet)
      const type = query.getFields()[each.name.value]?.type
      if (!type || !isObjectType(getNamedType(type))) return sum
      const searched = each.name.value === 'search' ? SEARCH_ROWS : 0
      return sum + searched + pageOf(each) * (hasContent(each.selectionSet) ? CONTENT_ROWS : 1)
    }, 0)

  return rowsIn(operation.selectionSet)
}
