import type { Endpoint } from 'payload'
import {
  EXPORT_FORMATS,
  exportEvents,
  type ExportFormat,
} from '../operations/audit/exportEvents.ts'
import type { Stream } from '../operations/audit/streams.ts'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const satisfies Record<ExportFormat, string>

const streamOf = (pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}

/** `GET /api/{stream}/export.csv` and `.json`: for the auditor, a page at a time. */
export const exportEndpoints = (stream: Stream): Omit<Endpoint, 'root'>[] =>
  EXPORT_FORMATS.map((format) => ({
    path: `/export.${format}`,
    method: 'get',
    handler: async (req) => {
      const pieces = await exportEvents(req, { stream, format })
      return new Response(streamOf(pieces), {
        headers: {
          'content-type': TYPES[format],
          'content-disposition': `attachment; filename="${stream}.${format}"`,
          'cache-control': 'no-store',
        },
      })
    },
  }))
