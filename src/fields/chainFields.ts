import type { TextField } from 'payload'
import { label } from './label.ts'
import { TOLD } from './told.ts'

/** What makes an event one of a chain: what it is named by, so that it is told once, and the hashes that hold it in its place. */
export const chainFields = (): readonly TextField[] => [
  {
    name: 'key',
    type: 'text',
    required: true,
    unique: true,
    label: label('标识', 'Key'),
    admin: TOLD,
  },
  {
    name: 'previousHash',
    type: 'text',
    label: label('上一条哈希', 'Hash of the event before'),
    admin: TOLD,
  },
  {
    name: 'hash',
    type: 'text',
    required: true,
    index: true,
    label: label('哈希', 'Hash'),
    admin: TOLD,
  },
]
