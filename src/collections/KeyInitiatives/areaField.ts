import type { TextField } from 'payload'
import { label } from '../../fields/label.ts'

/** 领域: the id of an area of the year's own list, which is kept in the settings. */
export const areaField: TextField = {
  name: 'area',
  type: 'text',
  required: true,
  index: true,
  label: label('领域', 'Area'),
  admin: {
    components: {
      Cell: '/src/admin/cells/AreaCell.tsx#AreaCell',
      Field: '/src/admin/fields/AreaField.tsx#AreaField',
    },
  },
  validate: (value: unknown) =>
    (typeof value === 'string' && /^[a-zA-Z][a-zA-Z0-9-]*$/.test(value)) ||
    '填领域标识（见设置中的重点领域） / the id of an area, as in the settings',
}
