'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import type { SnapshotContact } from '../../record/snapshot/types.ts'
import { useSay } from '../useSay.ts'
import styles from './offer.module.scss'
import { TakeOver } from './TakeOver.tsx'

const FIELDS = ['address', 'postcode', 'telephone', 'email'] as const

interface Props {
  readonly contact: SnapshotContact
  /** What is offered, each with the name of its field. */
  readonly lines: readonly { readonly label: string; readonly value: string }[]
  readonly source: string
}

/** Last year's contact, to be taken over into the form by a click. */
export const ContactOffer = ({ contact, lines, source }: Props) => {
  const { say } = useSay()
  const { dispatchFields, setModified } = useForm()
  const now = useFormFields(([fields]) =>
    FIELDS.map((name) => String(fields[`contact.${name}`]?.value ?? '')).join('\n'),
  ).split('\n')
  const isSame = FIELDS.every((name, place) => (contact[name] ?? '') === now[place])
  const take = () => {
    for (const name of FIELDS) {
      dispatchFields({ type: 'UPDATE', path: `contact.${name}`, value: contact[name] ?? '' })
    }
    setModified(true)
  }
  return (
    <section aria-labelledby="last-contact" className={styles['offer']}>
      <h4 id="last-contact">{say('lastContact')}</h4>
      <dl>
        {lines.map(({ label, value }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['source']}>{source}</p>
      {isSame ? (
        <p>{say('sameAsLast')}</p>
      ) : (
        <TakeOver
          dialog="last-year-contact"
          isSomethingThere={() => now.some((value) => value !== '')}
          label="useLastContact"
          onTake={take}
          replaces="replaceContact"
        />
      )}
    </section>
  )
}
