'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import styles from './LanguageChoice.module.scss'
import { useSay } from './useSay.ts'

/** Chinese or English, before anybody has signed in; the account page offers the same choice. */
export const LanguageChoice = () => {
  const { i18n, languageOptions, switchLanguage } = useTranslation()
  const { say } = useSay()
  return (
    <div className={styles['choice']} role="group" aria-label={say('language')}>
      {languageOptions.map(({ label, value }) => (
        <Button
          key={value}
          buttonStyle="none"
          extraButtonProps={{ 'aria-pressed': value === i18n.language, lang: value }}
          onClick={() => void switchLanguage?.(value)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
