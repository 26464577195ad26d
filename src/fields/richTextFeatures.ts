import {
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { BoundNumberFeature } from './BoundNumberFeature.ts'

/** What the editor offers: the kinds of node that the record can print, and no other. */
export const richTextFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  OrderedListFeature(),
  UnorderedListFeature(),
  LinkFeature({ enabledCollections: [], disableAutoLinks: 'creationOnly' }),
  EXPERIMENTAL_TableFeature(),
  BoundNumberFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]
