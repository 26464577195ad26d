import type { Request } from 'express'
import { languageOf } from '../domain/localized.ts'
import { type ErrorCode, ERRORS, formatMessage, type MessageValues } from '../domain/messages.ts'

/** A refusal that is made before Payload sees the request, in the shape that Payload gives its own. */
export const refusalBody = (req: Request, code: ErrorCode, values: MessageValues = {}) => {
  const language = languageOf(
    /payload-lng=(\w+)/.exec(req.get('cookie') ?? '')?.[1] ?? req.get('accept-language'),
  )
  const message = formatMessage(ERRORS[code].message[language], values)
  return { errors: [{ message, data: { code, refusals: [{ message }] } }] }
}
