import {
  type DocumentNode,
  FragmentsOnCompositeTypesRule,
  Kind,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  LoneAnonymousOperationRule,
  NoFragmentCyclesRule,
  NoSchemaIntrospectionCustomRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  PossibleFragmentSpreadsRule,
  specifiedRules,
  TokenKind,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueOperationNamesRule,
  UniqueVariableNamesRule,
  type ValidationRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
} from 'graphql'
import type { Limits } from '../limits/limits.ts'

/** What a document may hold beside the fields of one operation, and the rules that find nothing where it does not. */
const IDLE_WITHOUT = {
  /** A second definition, a fragment, or a spread. */
  parts: [
    FragmentsOnCompositeTypesRule,
    KnownFragmentNamesRule,
    LoneAnonymousOperationRule,
    NoFragmentCyclesRule,
    NoUnusedFragmentsRule,
    PossibleFragmentSpreadsRule,
    UniqueFragmentNamesRule,
    UniqueOperationNamesRule,
  ],
  directives: [KnownDirectivesRule, UniqueDirectivesPerLocationRule],
  variables: [
    NoUndefinedVariablesRule,
    NoUnusedVariablesRule,
    UniqueVariableNamesRule,
    VariablesAreInputTypesRule,
    VariablesInAllowedPositionRule,
  ],
} as const satisfies Readonly<Record<string, readonly ValidationRule[]>>

type Holding = keyof typeof IDLE_WITHOUT
const HOLDINGS: readonly Holding[] = ['parts', 'directives', 'variables']

const heldBy = ({ definitions, loc }: DocumentNode): ReadonlySet<Holding> => {
  const held = new Set<Holding>()
  const [first, second] = definitions
  if (second || first?.kind !== Kind.OPERATION_DEFINITION) held.add('parts')
  for (let token = loc?.startToken; token; token = token.next ?? undefined) {
    if (token.kind === TokenKind.SPREAD) held.add('parts')
    else if (token.kind === TokenKind.AT) held.add('directives')
    else if (token.kind === TokenKind.DOLLAR) held.add('variables')
  }
  return held
}

/**
 * Answers the rules by which a document is validated: all of the specification but those that cannot find
 * anything in it, because each takes its share of the time whether it has work or not.
 */
export const rulesFor = ({
  introspection,
}: Pick<Limits, 'introspection'>): ((document: DocumentNode) => readonly ValidationRule[]) => {
  const all = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]
  const known = new Map<string, readonly ValidationRule[]>()
  return (document) => {
    const held = heldBy(document)
    const missing = HOLDINGS.filter((each) => !held.has(each))
    const name = missing.join()
    const found = known.get(name)
    if (found) return found
    const idle = new Set<ValidationRule>(missing.flatMap((each) => IDLE_WITHOUT[each]))
    const rules = all.filter((rule) => !idle.has(rule))
    known.set(name, rules)
    return rules
  }
}
