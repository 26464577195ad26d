import { getTranslation } from '@payloadcms/translations'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { listSettingsVersions } from '../../operations/comparing/listSettingsVersions.ts'
import { say } from '../say.ts'
import styles from './compare.module.scss'
import { pageAsked } from './pageAsked.ts'
import { SettingsVersionList } from './SettingsVersionList.tsx'

/** 版本: every version of the settings with who made it. */
export const SettingsVersionsView = async ({
  initPageResult: { globalConfig, req },
  searchParams,
}: DocumentViewServerProps) => {
  if (globalConfig?.slug !== 'settings') return null
  const code = req.i18n.language
  const path = `${req.payload.config.routes.admin}/globals/settings`
  const nav = [
    { label: getTranslation(globalConfig.label, req.i18n), url: path },
    { label: say(code, 'versionList') },
  ]
  return (
    <Gutter className={styles['page'] ?? ''}>
      <SetStepNav nav={nav} />
      <SettingsVersionList
        code={code}
        listed={await listSettingsVersions(req, { page: pageAsked(searchParams) })}
        path={path}
      />
    </Gutter>
  )
}
