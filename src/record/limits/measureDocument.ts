import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
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

const NOTHING: Measure = {
  depth: 0,
  aliases: 0,
  directives: 0,
  repeats: 0,
  selections: 0,
  endless: null,
}

const together = (measures: readonly Measure[]): Measure => ({
  depth: Math.max(0, ...measures.map(({ depth }) => depth)),
  aliases: measures.reduce((sum, { aliases }) => sum + aliases, 0),
  directives: measures.reduce((sum, { directives }) => sum + directives, 0),
  repeats: measures.reduce((sum, { repeats }) => sum + repeats, 0),
  selections: measures.reduce((sum, { selections }) => sum + selections, 0),
  endless: measures.find(({ endless }) => endless !== null)?.endless ?? null,
})

const repeatsIn = (set: SelectionSetNode | undefined): number => {
  const fields = (set?.selections ?? []).filter((each) => each.kind === Kind.FIELD)
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
    measured.set(name, { ...NOTHING, endless: name })
    const measure = ofSelections(fragments.get(name)?.selectionSet)
    measured.set(name, measure)
    return measure
  }

  const ofSelections = (set: SelectionSetNode | undefined): Measure => {
    const inside = ofEach(set)
    return { ...inside, repeats: inside.repeats + repeatsIn(set) }
  }

  const ofEach = (set: SelectionSetNode | undefined): Measure =>
    together(
      (set?.selections ?? []).map((selection) => {
        const inside =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet)
        const below = {
          ...inside,
          directives: inside.directives + (selection.directives?.length ?? 0),
          selections: inside.selections + 1,
        }
        if (selection.kind !== Kind.FIELD) return below
        const own = selection.alias ? 1 : 0
        if (selection.name.value.startsWith('__')) return { ...below, depth: 1, aliases: own }
        return { ...below, depth: below.depth + 1, aliases: below.aliases + own }
      }),
    )

  const ofOperation = (each: OperationDefinitionNode): Measure => {
    const inside = ofSelections(each.selectionSet)
    const own = [each, ...(each.variableDefinitions ?? [])]
    const directives = own.reduce((sum, part) => sum + (part.directives?.length ?? 0), 0)
    return { ...inside, directives: inside.directives + directives }
  }

  const operations = definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [ofOperation(each)] : [],
  )
  return {
    depth: Math.max(0, ...operations.map(({ depth }) => depth)),
    aliases: Math.max(0, ...operations.map(({ aliases }) => aliases)),
    directives: Math.max(0, ...operations.map(({ directives }) => directives)),
    repeats: Math.max(0, ...operations.map(({ repeats }) => repeats)),
    selections: Math.max(0, ...operations.map(({ selections }) => selections)),
    endless: together([...fragments.keys()].map(ofFragment)).endless,
  }
}
