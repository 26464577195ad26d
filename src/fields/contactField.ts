import type { GroupField } from 'payload'
import { CONTACT_PARTS } from '../domain/contactParts.ts'
import { label } from './label.ts'

/** 联系方式, as the preamble of a report prints it. */
export const contactField = (): GroupField => ({
  name: 'contact',
  type: 'group',
  label: label('联系方式', 'Contact'),
  fields: CONTACT_PARTS.map(({ name, label: { zh, en } }) => ({
    name,
    type: 'text',
    label: label(zh, en),
  })),
})
