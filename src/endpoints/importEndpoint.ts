import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayAnywhere } from '../access/mayAnywhere.ts'
import { languageOf } from '../domain/localized.ts'
import { inMegabytes, LARGEST_FILE } from '../import/files/fileLimits.ts'
import type { ParseResult } from '../import/parseReport.ts'
import { readSource } from '../import/readSource.ts'
import type { SourceDocument } from '../import/source/SourceDocument.ts'
import { importReport } from '../operations/importReport.ts'
import { previewImport } from '../operations/previewImport.ts'
import { refuse } from '../operations/refuse.ts'

/** What is sent beside the file. An empty field is one that nobody filled in. */
const given = z.object({
  organization: z.string().max(100).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .optional(),
  dryRun: z.enum(['true', 'false']).optional(),
})

const fieldsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  )

const formOf = async (req: PayloadRequest): Promise<FormData | null> => {
  if (!/^multipart\/form-data\b/i.test(req.headers.get('content-type') ?? '')) return null
  try {
    return (await req.formData?.()) ?? null
  } catch {
    // Nothing but the body is read here: it is no form, or it broke off.
    return null
  }
}

const readFile = async (req: PayloadRequest, file: File): Promise<SourceDocument> => {
  if (file.size > LARGEST_FILE) {
    const values = { limit: inMegabytes(LARGEST_FILE) }
    throw refuse(req, { code: 'FILE_TOO_LARGE', field: 'file', values })
  }
  const read = readSource(new Uint8Array(await file.arrayBuffer()))
  if ('source' in read) return read.source
  throw refuse(req, { code: read.refusal, field: 'file', values: read.values })
}

const told = (req: PayloadRequest, { report, issues }: ParseResult) => {
  const language = languageOf(req.i18n.language)
  return {
    report,
    issues: issues.map(({ message, ...issue }) => ({ ...issue, message: message[language] })),
  }
}

/**
 * `POST /api/reports/import`, a form with `file` (docx, html or txt) and perhaps `organization` (slug),
 * `year`, `dryRun`. With `dryRun=true` it answers what was read and what would come of it; else it imports,
 * by the same rules as the command, and answers `{ outcome, id, report, issues }`.
 */
export const importEndpoint: Omit<Endpoint, 'root'> = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    // Before the file is looked at: who may import nowhere has nothing read here.
    if (!mayAnywhere(req, 'content.write')) throw refuse(req, { code: 'NOT_PERMITTED' })
    const form = await formOf(req)
    const file = form?.get('file')
    const asked = given.safeParse(form ? fieldsOf(form) : {})
    if (!(file instanceof File)) throw refuse(req, { code: 'INVALID_REQUEST', field: 'file' })
    if (!asked.success) throw refuse(req, { code: 'INVALID_REQUEST' })
    const { organization, year, dryRun } = asked.data
    const request = { text: await readFile(req, file), organization, year }
    if (dryRun === 'true') {
      const { parsed, ...preview } = await previewImport(req, request)
      return Response.json({ ...preview, ...told(req, parsed) })
    }
    const { outcome, report, parsed } = await importReport(req, request)
    return Response.json({ outcome, id: report.id, ...told(req, parsed) })
  },
}
