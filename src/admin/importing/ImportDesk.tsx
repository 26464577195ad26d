'use client'
import { Button, Dropzone } from '@payloadcms/ui'
import { useRef } from 'react'
import { useSay } from '../useSay.ts'
import { ImportCard } from './ImportCard.tsx'
import { isToImport } from './ImportItem.ts'
import styles from './importing.module.scss'
import { useImports } from './useImports.ts'

interface Props {
  /** The organizations that the person may import for. */
  readonly organizations: readonly { readonly slug: string; readonly name: string }[]
}

const ACCEPTED = '.docx,.html,.htm,.txt'

/** Chooses files, shows what was read in each, and imports those that can be. */
export const ImportDesk = ({ organizations }: Props) => {
  const { say } = useSay()
  const input = useRef<HTMLInputElement>(null)
  const { items, told, isBusy, choose, settle, leave, importAll } = useImports()
  const ready = items.filter(isToImport).length
  return (
    <div className={styles['desk']}>
      <Dropzone disabled={isBusy} multipleFiles onChange={choose}>
        <div className={styles['drop']}>
          <Button disabled={isBusy} onClick={() => input.current?.click()} size="medium">
            {say('importChoose')}
          </Button>
          <input
            accept={ACCEPTED}
            aria-hidden="true"
            hidden
            id="import-files"
            multiple
            onChange={({ target }) => {
              if (target.files && target.files.length > 0) choose(target.files)
              // The same file may be chosen again once it was mended.
              target.value = ''
            }}
            ref={input}
            tabIndex={-1}
            type="file"
          />
          <p>{say('importDrop')}</p>
        </div>
      </Dropzone>
      <p aria-live="polite" className={styles['told']} role="status">
        {told}
      </p>
      {items.map((item) => (
        <ImportCard
          key={item.id}
          isBusy={isBusy}
          item={item}
          organizations={organizations}
          onLeave={() => leave(item.id)}
          onSettle={(chosen) => settle(item, chosen)}
        />
      ))}
      {items.length > 0 ? (
        <div className={styles['foot']}>
          <Button
            disabled={isBusy || ready === 0}
            id="import-all"
            onClick={() => void importAll()}
            size="large"
          >
            {say('importAll', { count: ready })}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
