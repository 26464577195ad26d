import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { loadSheet } from '../operations/sheets/loadSheet.ts'
import { isSheetName } from '../operations/sheets/Sheet.ts'
import { renderSheet } from '../sheets/renderSheet.tsx'
import { SHEET_STYLE } from '../sheets/sheetStyle.ts'
import { readerDoor } from './readerDoor.ts'

const styleHash = createHash('sha256').update(SHEET_STYLE).digest('base64')
/** A sheet runs nothing and takes nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The number of a submission as an address gives it; absent: undefined; null for anything else. */
const roundOf = (given: unknown): number | null | undefined => {
  if (given === undefined) return undefined
  return typeof given === 'string' && /^[1-9]\d{0,3}$/.test(given) ? Number(given) : null
}

/**
 * `GET /api/reports/:id/sheets/:sheet?round=…`: the sheet of sign-offs or the record of clearance of one
 * submission, to be printed, for who may read the report. NOT_PERMITTED for nobody, NOT_FOUND outside her
 * scope and for a sheet or a submission that is not there, INVALID_REQUEST for a number that is none.
 */
export const sheetDoor = (payload: Payload): RequestHandler =>
  readerDoor(payload, async ({ reader, language, req, res, refuse }) => {
    const { id, sheet: name } = req.params
    if (!isSheetName(name)) return refuse('NOT_FOUND')
    const round = roundOf(req.query['round'])
    if (round === null) return refuse('INVALID_REQUEST')
    const asked = { id: String(id), ...(round === undefined ? {} : { round }) }
    const sheet = await loadSheet(reader, asked)
    const { admin } = payload.config.routes
    res.set('Content-Security-Policy', POLICY)
    res.type('html').send(
      renderSheet({
        name,
        sheet,
        language,
        now: new Date(),
        report: `${admin}/collections/reports/${sheet.report.id}`,
      }),
    )
  })
