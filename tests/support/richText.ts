import { fromPlainText } from '../../src/domain/richText/fromPlainText.ts'
import type { Section } from '../../src/payload-types.ts'

/** A text as the editor would send it, one paragraph a line. */
export const richText = (text: string): NonNullable<Section['body']> =>
  JSON.parse(JSON.stringify(fromPlainText(text)))
