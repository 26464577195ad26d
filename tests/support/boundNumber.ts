import type { NumberRef } from '../../src/domain/numbers/NumberRef.ts'
import type { RichText } from '../../src/domain/richText/RichText.ts'
import type { Section } from '../../src/payload-types.ts'

/** A bound number as the editor saves it. */
export const boundNumber = (ref: NumberRef) =>
  ({ type: 'inlineBlock', version: 1, fields: { blockType: 'figureRef', ...ref } }) as const

/** One paragraph of words and bound numbers. */
export const boundText = (...parts: readonly (NumberRef | string)[]): RichText => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: parts.map((part) =>
          typeof part === 'string' ? { type: 'text', text: part } : boundNumber(part),
        ),
      },
    ],
  },
})

/** The same in the shape that Payload's types ask for. */
export const boundBody = (
  ...parts: readonly (NumberRef | string)[]
): NonNullable<Section['body']> => JSON.parse(JSON.stringify(boundText(...parts)))
