'use client'
import { useForm } from '@payloadcms/ui'
import { printNumbers } from '../../domain/numbers/printNumbers.ts'
import { isRichText } from '../../domain/richText/checkRichText.ts'
import type { RichText } from '../../domain/richText/RichText.ts'
import { toPlainText } from '../../domain/richText/toPlainText.ts'
import { useSay } from '../useSay.ts'
import styles from './offer.module.scss'
import { TakeOver } from './TakeOver.tsx'

interface Props {
  readonly heading: string
  readonly lexical: RichText
  readonly source: string
  readonly text: string
}

const BODY = 'body'
const print = printNumbers(() => null)

/** Last year's text of a chapter, to be taken over into the form by a click. */
export const TextOffer = ({ heading, lexical, source, text }: Props) => {
  const { say } = useSay()
  const { dispatchFields, getDataByPath, setModified } = useForm()
  const isSomethingThere = () => {
    const value: unknown = getDataByPath(BODY)
    return isRichText(value) && toPlainText(value, print).trim() !== ''
  }
  const take = () => {
    // The editor shows another text than it holds where the initial value is another one.
    const value: unknown = JSON.parse(JSON.stringify(lexical))
    dispatchFields({ type: 'UPDATE', path: BODY, value, initialValue: value })
    setModified(true)
  }
  return (
    <details className={styles['offer']}>
      <summary>{say('lastText', { heading })}</summary>
      <div className={styles['text']} tabIndex={0}>
        {text.split('\n').map((line, place) => (
          <p key={place}>{line}</p>
        ))}
      </div>
      <p className={styles['source']}>
        {source} {say('lastTextNote')}
      </p>
      <TakeOver
        dialog="last-year-text"
        isSomethingThere={isSomethingThere}
        label="useLastText"
        onTake={take}
        replaces="replaceText"
      />
    </details>
  )
}
