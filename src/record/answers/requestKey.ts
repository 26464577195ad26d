import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type Token,
  TokenKind,
} from 'graphql'
import type { GraphqlRequest } from '../http/graphqlRequest.ts'

const isOperation = (each: DefinitionNode): each is OperationDefinitionNode =>
  each.kind === Kind.OPERATION_DEFINITION

const nameOf = (each: DefinitionNode): string => ('name' in each ? (each.name?.value ?? '') : '')

const isText = ({ kind }: Token): boolean =>
  kind === TokenKind.STRING || kind === TokenKind.BLOCK_STRING

const wordOf = (token: Token): string =>
  isText(token) ? JSON.stringify(token.value) : (token.value ?? token.kind)

/** The words of a node as they stand in its query, with one space between two: no comments, no white space. */
const wordsFrom = (first: Token | undefined, last: Token | undefined): string => {
  let words = ''
  for (let token = first; token; token = token === last ? undefined : (token.next ?? undefined)) {
    if (token.kind !== TokenKind.COMMENT) words += ` ${wordOf(token)}`
  }
  return words
}

const wordsOf = ({ loc }: ASTNode): string => wordsFrom(loc?.startToken, loc?.endToken)

/** An operation without its name, its variables in one order: neither changes what is answered. */
const plain = (each: DefinitionNode): string => {
  if (!isOperation(each)) return wordsOf(each)
  const { operation, variableDefinitions = [], directives = [], selectionSet } = each
  const variables = variableDefinitions.map(wordsOf).toSorted()
  return [operation, ...variables, ...directives.map(wordsOf), wordsOf(selectionSet)].join('\n')
}

const textOf = ({ definitions }: DocumentNode, operationName: string): string => {
  const operations = definitions.filter(isOperation)
  const [first] = operations
  const isAlone =
    operations.length === 1 && first && (operationName === '' || operationName === nameOf(first))
  return definitions
    .filter((each) => !isOperation(each) || isAlone || nameOf(each) === operationName)
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
    .map(plain)
    .join('\n')
}

/**
 * What a request asks for, in few characters: the same for requests that differ in white space, in the
 * name of their operation or in the order of their variables and fragments alone. The document must have
 * been parsed with its locations.
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
