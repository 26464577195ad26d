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
  /** She may write the text now, so she may take this one over. */
  readonly isOffered: boolean
  readonly lexical: RichText
  readonly source: string
  readonly text: string
}

const BODY = 'body'
const print = printNumbers(() => null)

/** Last year's text of a chapter; who may write it takes it over into the form by a click. */
export const TextOffer = ({ isOffered, lexical, source, text }: Props) => {
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
    <>
      <div className={styles['text']} lang="zh" tabIndex={0}>
        {text.split('\n').map((line, place) => (
          <p key={place}>{line}</p>
        ))}
      </div>
      <p className={styles['source']}>
        {source} {isOffered ? say('lastTextNote') : null}
      </p>
      {isOffered ? (
        <TakeOver
          dialog="last-year-text"
          isSomethingThere={isSomethingThere}
          label="useLastText"
          onTake={take}
          replaces="replaceText"
        />
      ) : null}
    </>
  )
}
