import type { RequestHandler } from 'express'
import { encodingFor } from '../record/answers/encodingFor.ts'
import { PreparedAnswer } from '../record/answers/PreparedAnswer.ts'
import { ASSETS } from './assets.ts'

/** The files of the pages, by a name that changes with their content: they may be kept for a year. */
export const sendAsset = (): RequestHandler => {
  const prepared = new Map(
    ASSETS.map(({ name, type, text }) => [name, { type, answer: new PreparedAnswer(text) }]),
  )
  return (req, res, next) => {
    const asset = prepared.get(String(req.params['name']))
    if (!asset) {
      next()
      return
    }
    const { answer, type } = asset
    const encoding = answer.packingFor(encodingFor(req.headers['accept-encoding']))
    res.set({
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ETag: answer.tag(encoding),
    })
    if (encoding !== 'identity') res.set('Content-Encoding', encoding)
    res.end(answer.bytes(encoding))
  }
}
