import type { TextField } from 'payload'

/** A moment that a row of the record or the audit keeps as text; shown as the office writes it. */
export const momentField = (
  field: Pick<TextField, 'index' | 'label' | 'name'> & { readonly required?: boolean },
): TextField => ({
  ...field,
  type: 'text',
  admin: {
    components: {
      Cell: '/src/admin/cells/MomentCell.tsx#MomentCell',
      Field: '/src/admin/told/ToldMoment.tsx#ToldMoment',
    },
  },
})
