'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { FitPasted } from './FitPasted.tsx'

/** 粘贴 in the editor, from a document, a spreadsheet or a page of the web. */
export const PastingFeature = createClientFeature({
  plugins: [{ Component: FitPasted, position: 'normal' }],
})
