import type { GroupField } from 'payload'
import { label } from './label.ts'

/** 联系方式, as the preamble of a report prints it. */
export const contactField = (): GroupField => ({
  name: 'contact',
  type: 'group',
  label: label('联系方式', 'Contact'),
  fields: [
    { name: 'address', type: 'text', label: label('地址', 'Address') },
    { name: 'postcode', type: 'text', label: label('邮编', 'Postcode') },
    { name: 'telephone', type: 'text', label: label('电话', 'Telephone') },
    { name: 'email', type: 'text', label: label('电子邮箱', 'E-mail') },
  ],
})
