import type { TextField } from 'payload'
import { label } from '../../fields/label.ts'

/** 公开链接: where the reply is published; http or https alone. */
export const urlField: TextField = {
  name: 'url',
  type: 'text',
  label: label('公开链接', 'Address'),
  validate: (value: unknown) =>
    !value ||
    (typeof value === 'string' &&
      URL.canParse(value) &&
      /^https?:$/.test(new URL(value).protocol)) ||
    '须为 http 或 https 地址 / an http or https address',
}
