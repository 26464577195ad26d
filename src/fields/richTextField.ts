import type { RichTextField } from 'payload'

/** A text with bound numbers: where two versions are compared, these are shown as they are printed. */
export const richTextField = (given: Pick<RichTextField, 'label' | 'name'>): RichTextField => ({
  ...given,
  type: 'richText',
  admin: { components: { Diff: '/src/admin/numbers/RichTextDiff.tsx#RichTextDiff' } },
})
