import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
} from 'graphql'
import type { GraphqlRequest } from '../http/graphqlRequest.ts'

const isOperation = (each: DefinitionNode): each is OperationDefinitionNode =>
  each.kind === Kind.OPERATION_DEFINITION

const nameOf = (each: DefinitionNode): string => ('name' in each ? (each.name?.value ?? '') : '')

/** An operation without its name, its variables in one order: neither changes what is answered. */
const plain = (each: DefinitionNode): DefinitionNode => {
  if (!isOperation(each)) return each
  const { name: _name, ...operation } = each
  const variableDefinitions = (each.variableDefinitions ?? []).toSorted((a, b) =>
    a.variable.name.value < b.variable.name.value ? -1 : 1,
  )
  return { ...operation, variableDefinitions }
}

const texts = new WeakMap<DocumentNode, Map<string, string>>()

const textOf = (document: DocumentNode, operationName: string): string => {
  const known = texts.get(document) ?? new Map<string, string>()
  texts.set(document, known)
  const found = known.get(operationName)
  if (found !== undefined) return found
  const operations = document.definitions.filter(isOperation)
  const [first] = operations
  const isAlone =
    operations.length === 1 && first && (operationName === '' || operationName === nameOf(first))
  const chosen = document.definitions
    .filter((each) => !isOperation(each) || isAlone || nameOf(each) === operationName)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(plain)
  const text = stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: chosen }))
  known.set(operationName, text)
  return text
}

/**
 * What a request asks for, in few characters: the same for requests that differ in white space, in the
 * name of their operation or in the order of their variables and fragments alone.
 */
export const requestKey = (
  document: DocumentNode,
  { variables, operationName }: GraphqlRequest,
): string =>
  createHash('sha256')
    .update(textOf(document, operationName ?? ''))
    .update('\u0000')
    .update(canonicalize(variables ?? {}) ?? '')
    .digest('base64url')
