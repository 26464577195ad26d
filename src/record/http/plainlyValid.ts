import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isTypeSubTypeOf,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
  valueFromAST,
  type VariableDefinitionNode,
} from 'graphql'

const hasTwice = (names: readonly string[]): boolean => new Set(names).size < names.length

/** A value that says all of itself: neither a variable nor an object is in it. */
const isSettled = (value: ValueNode): boolean =>
  value.kind === Kind.LIST
    ? value.values.every(isSettled)
    : value.kind !== Kind.VARIABLE && value.kind !== Kind.OBJECT

const fits = (value: ValueNode, type: GraphQLInputType): boolean =>
  isSettled(value) && valueFromAST(value, type) !== undefined

/** The variables of a query with their types; undefined where a closer look is needed. */
const variablesOf = (
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): ReadonlyMap<string, GraphQLInputType> | undefined => {
  const types = new Map<string, GraphQLInputType>()
  for (const { variable, type: node, defaultValue, directives } of definitions) {
    const type = typeFromAST(schema, node)
    if (!isInputType(type) || directives?.length || types.has(variable.name.value)) return undefined
    if (defaultValue && !fits(defaultValue, type)) return undefined
    types.set(variable.name.value, type)
  }
  return types
}

interface Parts {
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** The one query of a document and its fragments; undefined where there is anything else. */
const partsOf = ({ definitions }: DocumentNode): Parts | undefined => {
  let operation: OperationDefinitionNode | undefined
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of definitions) {
    if (!('directives' in each) || each.directives?.length) return undefined
    if (each.kind === Kind.FRAGMENT_DEFINITION && !fragments.has(each.name.value)) {
      fragments.set(each.name.value, each)
    } else if (each.kind === Kind.OPERATION_DEFINITION && !operation) operation = each
    else return undefined
  }
  return operation?.operation === OperationTypeNode.QUERY ? { operation, fragments } : undefined
}

/**
 * Whether a document is certain to be valid: one query, no directives, no objects as values, no introspection,
 * each field and argument as the schema has it, each fragment on the very type in which it is used, and within
 * any braces no two fields of one name. `false` says nothing: the rules of graphql-js have to be asked. They
 * take thirty times as long, and what front ends send is nearly always as plain as this. No fragment of the
 * document may contain itself.
 */
export const plainlyValid = (schema: GraphQLSchema, document: DocumentNode): boolean => {
  const parts = partsOf(document)
  const root = schema.getQueryType()
  const variables = parts && variablesOf(schema, parts.operation.variableDefinitions ?? [])
  if (!parts || !root || !variables) return false
  const used = new Set<string>()
  /** The names that each fragment brings in that has been looked at. */
  const brought = new Map<string, readonly string[] | null>()

  const isArgumentPlain = (
    { name, value }: ArgumentNode,
    known: readonly GraphQLArgument[],
  ): boolean => {
    const argument = known.find((each) => each.name === name.value)
    if (!argument) return false
    if (value.kind !== Kind.VARIABLE) return fits(value, argument.type)
    const type = variables.get(value.name.value)
    used.add(value.name.value)
    return type !== undefined && isTypeSubTypeOf(schema, type, argument.type)
  }
  const areArgumentsPlain = (
    sent: readonly ArgumentNode[],
    known: readonly GraphQLArgument[],
  ): boolean => {
    const names = sent.map(({ name }) => name.value)
    return (
      !hasTwice(names) &&
      sent.every((each) => isArgumentPlain(each, known)) &&
      known.every((each) => !isRequiredArgument(each) || names.includes(each.name))
    )
  }
  const isFieldPlain = (field: FieldNode, of: GraphQLObjectType): boolean => {
    const { name, arguments: sent = [], selectionSet } = field
    if (name.value === '__typename') return !selectionSet && sent.length === 0
    const known = of.getFields()[name.value]
    if (!known || !areArgumentsPlain(sent, known.args)) return false
    const type = getNamedType(known.type)
    return selectionSet ? namesIn(selectionSet, type) !== null : isLeafType(type)
  }
  const namesOfFragment = (name: string, of: GraphQLObjectType): readonly string[] | null => {
    const fragment = parts.fragments.get(name)
    if (fragment?.typeCondition.name.value !== of.name) return null
    const known = brought.get(name) ?? namesIn(fragment.selectionSet, of)
    brought.set(name, known)
    return known
  }
  /** The names that a selection brings into its braces; null where a closer look is needed. */
  const namesOf = (each: SelectionNode, of: GraphQLObjectType): readonly string[] | null => {
    if (each.directives?.length) return null
    if (each.kind === Kind.FRAGMENT_SPREAD) return namesOfFragment(each.name.value, of)
    if (each.kind === Kind.FIELD) {
      return isFieldPlain(each, of) ? [(each.alias ?? each.name).value] : null
    }
    const isOfType = (each.typeCondition?.name.value ?? of.name) === of.name
    return isOfType ? namesIn(each.selectionSet, of) : null
  }
  const namesIn = (
    { selections }: SelectionSetNode,
    of: GraphQLNamedOutputType,
  ): readonly string[] | null => {
    if (!isObjectType(of)) return null
    const names: string[] = []
    for (const each of selections) {
      const brought = namesOf(each, of)
      if (!brought) return null
      names.push(...brought)
    }
    return hasTwice(names) ? null : names
  }
  return (
    namesIn(parts.operation.selectionSet, root) !== null &&
    used.size === variables.size &&
    brought.size === parts.fragments.size
  )
}
