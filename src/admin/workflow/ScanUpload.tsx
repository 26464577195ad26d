'use client'
import { useState } from 'react'
import { useSay } from '../useSay.ts'
import { readDocument, readRefusal } from './answers.ts'
import { useDocumentApi } from './useDocumentApi.ts'
import styles from './dialog.module.scss'

interface Props {
  readonly report: string
  readonly isThere: boolean
  readonly onUploaded: (attachment: string) => void
}

/** Uploads the scanned page of a signature as soon as it is chosen, so that the dialog has its id to send. */
export const ScanUpload = ({ report, isThere, onUploaded }: Props) => {
  const { say } = useSay()
  const api = useDocumentApi({ collection: 'reports', id: report })
  const [isWorking, setIsWorking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const upload = async (file: File) => {
    setIsWorking(true)
    setProblem(null)
    const { isGranted, body } = await api.uploadScan(file)
    setIsWorking(false)
    const id = isGranted ? readDocument(body) : null
    if (id) onUploaded(id)
    else setProblem(readRefusal(body)?.message ?? say('answerLost'))
  }
  return (
    <div aria-live="polite">
      <label>
        {say('askScan')}
        <input
          accept="application/pdf,image/png,image/jpeg"
          disabled={isWorking}
          id="transition-attachment"
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void upload(file)
          }}
          type="file"
        />
      </label>
      {isWorking ? <p>{say('working')}</p> : null}
      {isThere && !isWorking ? <p>{say('scanThere')}</p> : null}
      {problem ? (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
