'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { PageLink } from '../PageLink.tsx'
import hidden from '../srOnly.module.scss'
import { useSay } from '../useSay.ts'
import { NewHeading } from './NewHeading.tsx'
import styles from './outline.module.scss'
import { useOutlineActs } from './useOutlineActs.ts'

interface Props {
  readonly report: string
  readonly section: string
  readonly sections: readonly { readonly href: string; readonly label: string }[]
  readonly mayAdd: boolean
}

/** The sections below one, and another one: headings are sections of their own, so that they are numbered by their place. */
export const SubSections = ({ report, section, sections, mayAdd }: Props) => {
  const { say } = useSay()
  const acts = useOutlineActs()
  const [isAdding, setIsAdding] = useState(false)
  if (sections.length === 0 && !mayAdd) return null
  return (
    <div aria-label={say('subsections')} className={styles['below']} role="group">
      {sections.length > 0 ? <span>{say('subsections')}</span> : null}
      {sections.map(({ href, label }) => (
        <PageLink href={href} key={href}>
          {label}
        </PageLink>
      ))}
      {mayAdd && !isAdding ? (
        <Button
          buttonStyle="secondary"
          disabled={acts.isBlocked}
          id="add-subsection"
          margin={false}
          onClick={() => setIsAdding(true)}
          size="small"
        >
          {say('addInside')}
        </Button>
      ) : null}
      {mayAdd && isAdding ? (
        <NewHeading
          acts={acts}
          parent={section}
          report={report}
          onClose={() => setIsAdding(false)}
        />
      ) : null}
      <span aria-live="polite" className={hidden['srOnly']}>
        {acts.told}
      </span>
    </div>
  )
}
