import { GraphQLError, type ValidationRule } from 'graphql'
import { ERRORS, formatMessage } from '../domain/messages.ts'
import { measureDocument } from '../record/limits/measureDocument.ts'

/** What one query of the desk's GraphQL may ask for: as deep as relations go, and few lists beside each other. */
const LIMITS = { depth: 12, aliases: 30 } as const

const refusal = (limit: string): GraphQLError => {
  const { zh, en } = ERRORS.QUERY_TOO_COSTLY.message
  const message = [zh, en].map((sentence) => formatMessage(sentence, { limit })).join(' ')
  return new GraphQLError(message, {
    extensions: { data: { code: 'QUERY_TOO_COSTLY', refusals: [{ message }] } },
  })
}

/** The base counts fields, not what they bring: hundreds of aliases, each of a thousand rows, pass it. */
export const limitQueries: ValidationRule = (context) => ({
  Document: (document) => {
    const { depth, aliases, endless } = measureDocument(document)
    if (endless !== null || depth > LIMITS.depth)
      context.reportError(refusal(`depth ${LIMITS.depth}`))
    if (aliases > LIMITS.aliases) context.reportError(refusal(`aliases ${LIMITS.aliases}`))
  },
})
