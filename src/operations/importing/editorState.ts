import { fromPlainText } from '../../domain/richText/fromPlainText.ts'
import type { Section } from '../../payload-types.ts'

/** A plain text as the editor would save it, in the shape that Payload's types ask for. */
export const editorState = (text: string): NonNullable<Section['body']> =>
  JSON.parse(JSON.stringify(fromPlainText(text)))
