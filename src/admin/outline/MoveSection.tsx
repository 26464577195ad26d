'use client'
import { Button, toast, useFormFields, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState, useTransition } from 'react'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'
import { useDocumentApi } from '../workflow/useDocumentApi.ts'
import type { Moves } from './movesOf.ts'
import type { Place } from './places.ts'
import styles from './moveSection.module.scss'

interface Props {
  readonly id: string
  readonly moves: Moves
}

/** Moves a section one place up or down, or to the end of another chapter, whatever its own state; the desk judges. */
export const MoveSection = ({ id, moves }: Props) => {
  const { say } = useSay()
  const { refresh } = useRouter()
  const api = useDocumentApi({ collection: 'sections', id })
  const isModified = useFormModified()
  const revision: unknown = useFormFields(([fields]) => fields['revision']?.value)
  const [target, setTarget] = useState('')
  const [isWorking, setIsWorking] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const isBlocked = isModified || isWorking || isRefreshing
  const chosen =
    target === 'top' ? moves.top : moves.below.find((each) => each.id === target)?.place

  const move = async (place: Place | null | undefined) => {
    if (!place) return
    setIsWorking(true)
    const { isGranted, body } = await api.move({ ...place, revision })
    setIsWorking(false)
    setTarget('')
    if (isGranted) toast.success(say('moved'))
    else toast.error(readRefusal(body)?.message ?? say('answerLost'))
    startRefresh(refresh)
  }
  const button = (name: string, label: string, place: Place | null | undefined) => (
    <Button
      buttonStyle="secondary"
      disabled={isBlocked || !place}
      id={`section-${name}`}
      margin={false}
      onClick={() => void move(place)}
      size="small"
    >
      {label}
    </Button>
  )
  return (
    <div className={styles['move']} role="group" aria-label={say('place')}>
      {button('up', say('moveUp'), moves.up)}
      {button('down', say('moveDown'), moves.down)}
      <label>
        {say('moveTo')}
        <select
          disabled={isBlocked}
          id="section-target"
          onChange={(event) => setTarget(event.target.value)}
          value={target}
        >
          <option value="">—</option>
          {moves.top ? <option value="top">{say('moveTop')}</option> : null}
          {moves.below.map(({ id: section, label }) => (
            <option key={section} value={section}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {button('move', say('move'), chosen)}
    </div>
  )
}
