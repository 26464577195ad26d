import type { Request, RequestHandler, Response } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import { type Language, languageOf } from '../domain/localized.ts'
import { type ErrorCode, ERRORS } from '../domain/messages.ts'
import { Refused } from '../operations/refuse.ts'
import { readerOf } from './readerOf.ts'
import { refusalBody } from './refusalBody.ts'

/** A request for a page, with who asks and in which language. */
interface Asked {
  readonly reader: PayloadRequest
  readonly language: Language
  readonly req: Request
  readonly res: Response
  readonly refuse: (code: ErrorCode) => void
}

/**
 * A page of the desk that Express serves itself, to who is signed in; kept and indexed nowhere. Answers
 * NOT_PERMITTED to nobody, and what `show` refuses with its code.
 */
export const readerDoor =
  (payload: Payload, show: (asked: Asked) => Promise<void>): RequestHandler =>
  async (req, res, next) => {
    const refuse = (code: ErrorCode): void => {
      res.status(ERRORS[code].status).json(refusalBody(req, code))
    }
    try {
      res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
      const reader = await readerOf(payload, req)
      if (!reader) return refuse('NOT_PERMITTED')
      const { lang } = req.query
      const language = languageOf(typeof lang === 'string' ? lang : undefined)
      await show({ reader, language, req, res, refuse })
    } catch (error) {
      if (error instanceof Refused) return refuse(error.data.code)
      next(error)
    }
  }
