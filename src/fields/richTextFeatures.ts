import {
  BoldFeature,
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
import { PastingFeature } from './PastingFeature.ts'
import { TableInTextFeature } from './TableInTextFeature.ts'

/** What the editor offers: the kinds of node that the record can print, and no other. */
export const richTextFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  OrderedListFeature(),
  UnorderedListFeature(),
  LinkFeature({ enabledCollections: [], disableAutoLinks: 'creationOnly' }),
  TableInTextFeature(),
  BoundNumberFeature(),
  PastingFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
]
