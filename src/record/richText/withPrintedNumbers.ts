import { mapNumbers } from '../../domain/numbers/mapNumbers.ts'
import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { readNumberRef } from '../../domain/numbers/readNumberRef.ts'
import type { RichText } from '../../domain/richText/RichText.ts'

/**
 * The editor's JSON as it is published: each bound number with what it is printed as beside its
 * reference. Ids that an editor gave to the nodes are left out: they would change the hash and nothing else.
 */
export const withPrintedNumbers = (text: RichText, print: PrintNumber): RichText =>
  mapNumbers(text, (node) => {
    const ref = readNumberRef(node.fields)
    if (!ref) return node
    return { ...node, fields: { blockType: 'figureRef', ...ref, text: print(ref).text } }
  })
