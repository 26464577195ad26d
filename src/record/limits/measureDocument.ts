import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** How large a query is once its fragments are written out. */
export interface Measure {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  /** Fields that stand once more within the same braces. */
  readonly repeats: number
  /** Fields, spreads and inline fragments; may be beyond all numbers where fragments are spread twice each. */
  readonly selections: number
  /** A fragment that spreads itself, perhaps through others; null in a query that has an end. */
  readonly endless: string | null
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

const nothing = (endless: string | null = null): Mutable<Measure> => ({
  depth: 0,
  aliases: 0,
  directives: 0,
  repeats: 0,
  selections: 0,
  endless,
})

/** Adds what stands beside; depth is that of the deepest. */
const add = (sum: Mutable<Measure>, each: Measure): void => {
  sum.depth = Math.max(sum.depth, each.depth)
  sum.aliases += each.aliases
  sum.directives += each.directives
  sum.repeats += each.repeats
  sum.selections += each.selections
  sum.endless ??= each.endless
}

const repeatsIn = ({ selections }: SelectionSetNode): number => {
  const fields = selections.filter((each) => each.kind === Kind.FIELD)
  return fields.length - new Set(fields.map(({ alias, name }) => (alias ?? name).value)).size
}

/**
 * Measures the largest operation of a document, and whether any fragment of it has no end: validation by
 * graphql-js can run out of stack on those. Each fragment is measured once, so nested spreads cost
 * nothing. Introspection is not counted: it has a limit of its own in graphql-js.
 */
export const measureDocument = ({ definitions }: DocumentNode): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each)
  }
  const measured = new Map<string, Measure>()

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name)
    if (known) return known
    // Found again before it is measured, it stands within itself.
    measured.set(name, nothing(name))
    const measure = ofSelections(fragments.get(name)?.selectionSet)
    measured.set(name, measure)
    return measure
  }

  const ofSelection = (selection: SelectionNode): Measure => {
    const inside =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? { ...ofFragment(selection.name.value) }
        : ofSelections(selection.selectionSet)
    inside.directives += selection.directives?.length ?? 0
    inside.selections += 1
    if (selection.kind !== Kind.FIELD) return inside
    const own = selection.alias ? 1 : 0
    const isIntrospection = selection.name.value.startsWith('__')
    inside.depth = isIntrospection ? 1 : inside.depth + 1
    inside.aliases = isIntrospection ? own : inside.aliases + own
    return inside
  }

  const ofSelections = (set: SelectionSetNode | undefined): Mutable<Measure> => {
    const sum = nothing()
    if (!set) return sum
    for (const each of set.selections) add(sum, ofSelection(each))
    sum.repeats += repeatsIn(set)
    return sum
  }

  const ofOperation = (each: OperationDefinitionNode): Measure => {
    const inside = ofSelections(each.selectionSet)
    const own = [each, ...(each.variableDefinitions ?? [])]
    const directives = own.reduce((sum, part) => sum + (part.directives?.length ?? 0), 0)
    return { ...inside, directives: inside.directives + directives }
  }

  let endless: string | null = null
  for (const name of fragments.keys()) endless ??= ofFragment(name).endless
  const operations = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [ofOperation(each)] : [],
  )
  return {
    depth: Math.max(0, ...operations.map(({ depth }) => depth)),
    aliases: Math.max(0, ...operations.map(({ aliases }) => aliases)),
    directives: Math.max(0, ...operations.map(({ directives }) => directives)),
    repeats: Math.max(0, ...operations.map(({ repeats }) => repeats)),
    selections: Math.max(0, ...operations.map(({ selections }) => selections)),
    endless,
  }
}
