'use client'
import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import type { WorkflowCollection } from '../../domain/slugs.ts'
import { askDesk } from '../askDesk.ts'
import { useSay } from '../useSay.ts'
import { readRefusal } from '../workflow/answers.ts'

const DIALOG = 'restore-version'

interface Props {
  readonly collection: WorkflowCollection
  /** Where the document is edited. */
  readonly page: string
  readonly version: string
}

/** Saves the content of a version once more; what the server refuses it says itself. */
export const RestoreVersion = ({ collection, page, version }: Props) => {
  const { config } = useConfig()
  const { language, say } = useSay()
  const { toggleModal } = useModal()
  const router = useRouter()
  const restore = async (): Promise<void> => {
    const path = `/${collection}/versions/${encodeURIComponent(version)}` as const
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    const headers = { 'Accept-Language': language }
    const { isGranted, body } = await askDesk(url, { method: 'POST', headers })
    if (!isGranted) {
      toast.error(readRefusal(body)?.message ?? say('answerLost'))
      return
    }
    toast.success(say('restored'))
    router.push(page)
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => toggleModal(DIALOG)}
        size="small"
      >
        {say('restoreThis')}
      </Button>
      <ConfirmationModal
        body={say('restoreQuestion')}
        confirmLabel={say('restoreYes')}
        heading={say('restoreThis')}
        modalSlug={DIALOG}
        onConfirm={restore}
      />
    </>
  )
}
