import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Language, languageOf } from '../domain/localized.ts'
import { formatMessage } from '../domain/messages.ts'
import { STALE_ROW } from '../domain/staleRowMessage.ts'
import { fieldLabel } from './fieldLabel.ts'
import { lastWriteOf } from './lastWriteOf.ts'
import { momentFor } from './momentFor.ts'
import { nameOfPerson } from './nameOfPerson.ts'
import { Refused } from './refuse.ts'

const changed = z.object({
  lastChange: z.object({ changes: z.array(z.object({ field: z.string() })) }),
})

interface Row {
  /** The collection of the row, or the global that it is of. */
  readonly slug: string
  /** The row as it is now. */
  readonly current: unknown
}

/**
 * Refuses a save over an account, an organization or the settings that somebody else has changed since: 409
 * STALE, with who, when and which fields she changed last. There is nothing there that merges the two, so the
 * person who is refused is told what to look at.
 */
export const refuseStaleRow = async (
  req: PayloadRequest,
  { slug, current }: Row,
): Promise<Refused> => {
  const { by, at } = lastWriteOf(current)
  const fields = changed.safeParse(current).data?.lastChange.changes.map(({ field }) => field) ?? []
  const labels = fields.map((field) => fieldLabel(req, slug, field))
  const values = { who: await nameOfPerson(req, by), when: momentFor(at) }
  const what = (language: Language, separator: string) =>
    labels.map((label) => label(language)).join(separator) || '—'
  const sentences = {
    zh: formatMessage(STALE_ROW.zh, { ...values, what: what('zh', '、') }),
    en: formatMessage(STALE_ROW.en, { ...values, what: what('en', ', ') }),
  }
  const language = languageOf(req.i18n?.language)
  const refusals = [{ message: sentences[language], items: fields }]
  return new Refused(sentences, language, 409, { code: 'STALE', refusals })
}
