import { Kind, OperationTypeNode, type DocumentNode } from 'graphql'
import { PublicError } from '../schema/PublicError.ts'
import type { Limits } from './limits.ts'
import { measureDocument } from './measureDocument.ts'

/** Why a document is refused before it is looked at more closely: no query, endless, too deep, too many aliases or directives, too repetitive. */
export const limitErrors = (document: DocumentNode, limits: Limits): readonly PublicError[] => {
  const isQuery = document.definitions.every(
    (each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
  )
  const { depth, aliases, directives, repeats, endless } = measureDocument(document)
  return [
    ...(isQuery ? [] : [new PublicError('READ_ONLY')]),
    ...(endless === null ? [] : [new PublicError('ENDLESS_FRAGMENT', { found: endless })]),
    ...(depth <= limits.depth
      ? []
      : [new PublicError('TOO_DEEP', { found: depth, limit: limits.depth })]),
    ...(aliases <= limits.aliases
      ? []
      : [new PublicError('TOO_MANY_ALIASES', { found: aliases, limit: limits.aliases })]),
    ...(directives <= limits.directives
      ? []
      : [new PublicError('TOO_MANY_DIRECTIVES', { found: directives, limit: limits.directives })]),
    ...(repeats <= limits.repeats
      ? []
      : [new PublicError('TOO_REPETITIVE', { limit: limits.repeats })]),
  ]
}
