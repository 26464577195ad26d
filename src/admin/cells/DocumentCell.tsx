import type { DefaultServerCellComponentProps } from 'payload'
import { requestOfPage } from '../requestOfPage.ts'
import { documentInWords, namesOfSubject } from '../titles/documentInWords.ts'

/** Which document a row is about, by its name; its kind and the beginning of its id where the person may not read one. */
export const DocumentCell = async ({
  cellData,
  payload,
  rowData,
}: DefaultServerCellComponentProps) => {
  const subject: unknown = Reflect.get(Object(rowData), 'subject')
  if (typeof cellData !== 'string' || typeof subject !== 'string') return '—'
  const about = { subject, document: cellData }
  const req = await requestOfPage(payload)
  const names = await namesOfSubject(req, about)
  return names.length > 0 ? names.join(' · ') : documentInWords(req, about)
}
