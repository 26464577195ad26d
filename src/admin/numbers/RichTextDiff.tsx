import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { PayloadRequest, RichTextFieldDiffServerComponent } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { findNumbers } from '../../domain/numbers/findNumbers.ts'
import { mapNumbers } from '../../domain/numbers/mapNumbers.ts'
import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { printNumbers } from '../../domain/numbers/printNumbers.ts'
import { isRichText } from '../../domain/richText/checkRichText.ts'
import { isItemCollection } from '../../domain/slugs.ts'
import { findVisible } from '../../operations/findVisible.ts'
import { numbersOfDraft } from '../../operations/numbersOfDraft.ts'

/** The report that the page in hand is about. */
const reportOf = async (req: PayloadRequest): Promise<string | null> => {
  const { collection, id } = req.routeParams ?? {}
  if (typeof collection !== 'string' || typeof id !== 'string') return null
  if (collection === 'reports') return id
  if (!isItemCollection(collection)) return null
  const item = await findVisible(req, { collection, id })
  return item ? idOf(item.report) : null
}

const asText = (value: unknown, print: PrintNumber): unknown =>
  isRichText(value)
    ? mapNumbers(value, ({ fields }) => ({ type: 'text', text: print(fields).text, format: 0 }))
    : value

/**
 * Two versions of a text beside each other. The base would print the name of the block in the place of
 * every bound number; here it is the number as it is now, for a version of a text holds none of its own.
 */
export const RichTextDiff: RichTextFieldDiffServerComponent = async (props) => {
  const { comparisonValue, req, versionValue } = props
  const report = await reportOf(req)
  const print = printNumbers(report ? findNumbers(await numbersOfDraft(req, report)) : () => null)
  return (
    <LexicalDiffComponent
      {...props}
      comparisonValue={asText(comparisonValue, print)}
      versionValue={asText(versionValue, print)}
    />
  )
}
