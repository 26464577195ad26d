import { z } from 'zod'
import type { Send } from './signIn.ts'

const made = z.object({ doc: z.object({ id: z.string() }) })

/** Writes a comment on a section, about words of its text; answers its id. */
export const commentOn = async (
  send: Send,
  { section, ...said }: { readonly section: string; readonly quote: string; readonly text: string },
): Promise<string> => {
  const about = { relationTo: 'sections', value: section }
  const { body } = await send('/api/comments', { method: 'POST', body: { about, ...said } })
  return made.parse(body).doc.id
}
