import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import type { ContentOnDesk, DocumentOnDesk } from './contentOnDesk.ts'
import { editorState } from './editorState.ts'
import type { ContentPart, ReportContent } from './ReportContent.ts'

const writeOver = async (
  req: PayloadRequest,
  { id, revision }: DocumentOnDesk,
  part: ContentPart,
): Promise<void> => {
  const options = { id, depth: 0, overrideAccess: false, req } as const
  if (part.kind === 'table') {
    const data = { revision, cells: part.cells }
    await req.payload.update({ ...options, collection: 'statistical-tables', data })
  }
  if (part.kind === 'section') {
    const data = { revision, body: editorState(part.body) }
    await req.payload.update({ ...options, collection: 'sections', data })
  }
}

/**
 * Writes the figures of a text over those on the desk, as ordinary saves of the person who asks: the
 * tables first, then the chapters that print them, so that one which stops in the middle can be repeated.
 */
export const updateCells = async (
  req: PayloadRequest,
  desk: ContentOnDesk,
  { parts }: ReportContent,
): Promise<void> => {
  const changed = parts.flatMap((part, place) => {
    const document = desk.documents[place]
    return document && !isDeepStrictEqual(part, desk.parts[place]) ? [{ part, document }] : []
  })
  const tables = changed.filter(({ part }) => part.kind === 'table')
  const others = changed.filter(({ part }) => part.kind !== 'table')
  for (const { part, document } of [...tables, ...others]) await writeOver(req, document, part)
}
