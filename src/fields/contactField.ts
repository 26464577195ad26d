import type { GroupField, TextField } from 'payload'
import { CONTACT_PARTS } from '../domain/contactParts.ts'
import { label } from './label.ts'

const [address, ...short] = CONTACT_PARTS.map(({ name, label: { zh, en } }): TextField => ({
  name,
  type: 'text',
  label: label(zh, en),
}))

/** 联系方式, as the preamble of a report prints it: the address in a line, what is short beside each other. */
export const contactField = (): GroupField => ({
  name: 'contact',
  type: 'group',
  label: label('联系方式', 'Contact'),
  fields: [
    ...(address ? [{ ...address }] : []),
    { type: 'row', fields: short.map((each) => ({ ...each })) },
  ],
})
