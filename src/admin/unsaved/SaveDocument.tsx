'use client'
import {
  FormSubmit,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback } from 'react'
import { useSaving } from './useSaving.ts'
import { useTypedText } from './useTypedText.ts'

/** The button that saves a document, and Ctrl+S: with the last keystrokes, which the base's own leaves out. */
export const SaveDocument = () => {
  const { t } = useTranslation()
  const save = useSaving()
  const isUnchanged = useOperation() === 'update' && !useFormModified()
  useTypedText()
  const onSave = useCallback(() => void save(), [save])
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isUnchanged) onSave()
  })
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={isUnchanged}
      onClick={onSave}
      size="medium"
      type="button"
    >
      {t('general:save')}
    </FormSubmit>
  )
}
