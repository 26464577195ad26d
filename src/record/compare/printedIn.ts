import { mapNumbers } from '../../domain/numbers/mapNumbers.ts'
import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import { MISSING_NUMBER } from '../../domain/numbers/printNumbers.ts'
import { readNumberRef } from '../../domain/numbers/readNumberRef.ts'
import type { RichText } from '../../domain/richText/RichText.ts'
import type { Snapshot, SnapshotSection } from '../snapshot/types.ts'

const bodiesOf = ({ body, children }: SnapshotSection): readonly RichText[] => [
  body.lexical,
  ...children.flatMap(bodiesOf),
]

const textsOf = ({ report, sections, keyInitiatives }: Snapshot): readonly RichText[] => [
  ...(report.preamble ? [report.preamble.lexical] : []),
  ...sections.flatMap(bodiesOf),
  ...keyInitiatives.flatMap(({ summary }) => (summary ? [summary.lexical] : [])),
]

/** A text as it was written: its bound numbers without what they are printed as. */
export const asWritten = (text: RichText): RichText =>
  mapNumbers(text, (node) => {
    const ref = readNumberRef(node.fields)
    return ref ? { ...node, fields: { blockType: 'figureRef', ...ref } } : node
  })

/** What the bound numbers of an edition are printed as: it says so itself. */
export const printedIn = (snapshot: Snapshot): PrintNumber => {
  const printed = new Map<string, string>()
  for (const text of textsOf(snapshot)) {
    mapNumbers(text, (node) => {
      printed.set(numberRefKey(node.fields), node.fields.text ?? MISSING_NUMBER)
      return node
    })
  }
  return (ref) => ({ text: printed.get(numberRefKey(ref)) ?? MISSING_NUMBER, value: '' })
}
