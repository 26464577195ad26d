import type { Payload } from 'payload'
import { createHash } from 'node:crypto'
import { idOf } from '../../src/access/memberships.ts'
import type { Edition } from '../../src/payload-types.ts'

/** Keeps a file beside an edition, as an export of it would be kept: its row, and its bytes on the disk. */
export const makeRendition = async (
  payload: Payload,
  { id: edition, number, organization }: Edition,
  content: string,
): Promise<void> => {
  const data = Buffer.from(content)
  await payload.create({
    collection: 'renditions',
    data: {
      edition,
      organization: idOf(organization),
      format: 'pdf',
      sha256: createHash('sha256').update(data).digest('hex'),
    },
    file: { data, mimetype: 'text/plain', name: `edition-${number}.pdf`, size: data.length },
    depth: 0,
  })
}
