import type { AfterErrorHook } from 'payload'
import { z } from 'zod'
import { databaseFault } from '../domain/databaseFault.ts'
import { isRequestFault } from '../domain/isRequestFault.ts'
import { type ErrorCode, ERRORS } from '../domain/messages.ts'
import { refuse, type RefusalData } from '../operations/refuse.ts'

const CODES: Readonly<Record<number, ErrorCode>> = {
  400: 'INVALID_REQUEST',
  401: 'SIGN_IN_FAILED',
  403: 'NOT_PERMITTED',
  404: 'NOT_FOUND',
  503: 'BUSY',
}

/** What meets a person without any role; she has none before her first password is changed. */
const CLOSED: readonly ErrorCode[] = ['NOT_PERMITTED', 'NOT_FOUND']

const failure = z.object({ status: z.number() })
const fromGraphql = z.object({ originalError: z.unknown() })
const ours = z.object({ data: z.object({ code: z.string() }) })
const invalidFields = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string(), path: z.string() })),
})

const reasonsOf = (data: unknown): readonly RefusalData[] | undefined =>
  invalidFields.safeParse(data).data?.errors.map(({ message, path }) => ({ message, field: path }))

const dataOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined

/**
 * Gives the base's own refusals a code, the reasons and a sentence in the person's language, as ours
 * have; what fields it found at fault stays beside them, for the admin shows it at the fields.
 */
export const explainError: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const cause = fromGraphql.safeParse(error).data?.originalError ?? error
  const fault = databaseFault(cause) ?? (isRequestFault(cause) ? 'INVALID_REQUEST' : null)
  const found = fault ?? CODES[failure.safeParse(cause).data?.status ?? 500] ?? 'INTERNAL'
  const mustChange = req.user?.mustChangePassword && CLOSED.includes(found)
  const code = mustChange ? 'PASSWORD_CHANGE_REQUIRED' : found
  if (ours.safeParse(cause).success && code !== 'BUSY' && !mustChange) return undefined
  const given = dataOf(cause)
  const refusals = reasonsOf(given)
  const { message, data } = refuse(req, { code, ...(refusals ? { refusals } : {}) })
  const explained = { ...(typeof given === 'object' ? given : {}), ...data }
  // The base's name for it tells a stranger which accounts there are: only one can be locked.
  const unnamed = code === 'SIGN_IN_FAILED' ? { name: 'AuthenticationError' } : {}
  if (graphqlResult) {
    const extensions = { ...graphqlResult.extensions, ...unnamed, data: explained }
    return { graphqlResult: { ...graphqlResult, message, extensions } }
  }
  const [first] = result?.errors ?? []
  const status = mustChange || fault ? { status: ERRORS[code].status } : {}
  return { ...status, response: { errors: [{ ...first, ...unnamed, message, data: explained }] } }
}
