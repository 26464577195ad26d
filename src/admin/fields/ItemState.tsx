'use client'
import { SelectField, useField } from '@payloadcms/ui'
import type { SelectFieldClientProps } from 'payload'
import { ITEM_STATES } from '../../domain/workflow/states.ts'

/** The state of a report's part, where it is another than that of every part in draft. */
export const ItemState = (props: SelectFieldClientProps) => {
  const { value } = useField<string>({ potentiallyStalePath: props.path })
  const isTold = value !== undefined && value !== 'draft' && Object.hasOwn(ITEM_STATES, value)
  return isTold ? <SelectField {...props} readOnly /> : null
}
