import type { TextField } from 'payload'

/** A person whose id a row of the record or the audit keeps, for accounts come and go; shown by name. */
export const personField = (field: Pick<TextField, 'index' | 'label' | 'name'>): TextField => ({
  ...field,
  type: 'text',
  admin: {
    components: {
      Cell: '/src/admin/cells/PersonCell.tsx#PersonCell',
      Field: '/src/admin/told/ToldPerson.tsx#ToldPerson',
    },
  },
})
