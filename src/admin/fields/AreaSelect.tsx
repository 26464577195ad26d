'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClient } from 'payload'

interface Props {
  readonly field: Pick<TextFieldClient, 'label' | 'name'>
  readonly options: { value: string; label: string }[]
  readonly path: string
  readonly readOnly: boolean
}

/** Chooses one of the areas; one that is no longer in the list is shown by its id. */
export const AreaSelect = ({ field, options, path: given, readOnly }: Props) => {
  const { value, setValue, path, showError, disabled } = useField<string>({
    potentiallyStalePath: given,
  })
  const isListed = !value || options.some((option) => option.value === value)
  return (
    <SelectInput
      label={field.label ?? field.name}
      name={field.name}
      onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      options={isListed ? options : [...options, { value, label: value }]}
      path={path}
      readOnly={readOnly || disabled}
      required
      showError={showError}
      value={value}
    />
  )
}
