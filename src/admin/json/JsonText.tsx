'use client'
import { TextareaInput, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'
import { useSay } from '../useSay.ts'

const print = (value: unknown): string => JSON.stringify(value, null, 2) ?? ''

const parse = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: text.trim() === '' ? null : JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/**
 * A value that is kept as JSON, as plain text: the base's own editor loads itself from a server on the
 * internet, which an office network does not reach. What is no JSON yet stays typed and says so.
 */
export const JsonText: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { value, setValue, path, showError, errorMessage } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const [typed, setTyped] = useState<string | null>(null)
  const { say } = useSay()
  const isReadOnly = Boolean(readOnly || field.admin?.readOnly)
  const isUnfinished = typed !== null && parse(typed) === null

  const onType = (text: string): void => {
    setTyped(text)
    const parsed = parse(text)
    if (parsed) setValue(parsed.value)
  }

  return (
    <TextareaInput
      label={field.label ?? field.name}
      description={isUnfinished ? say('noJson') : (field.admin?.description ?? '')}
      {...(showError ? { Error: errorMessage } : {})}
      onChange={({ target }) => onType(target.value)}
      path={path}
      readOnly={isReadOnly}
      rows={isReadOnly ? 20 : 8}
      showError={showError || isUnfinished}
      value={typed ?? print(value)}
    />
  )
}
