import type { SettingsVersionPage } from '../../operations/comparing/listSettingsVersions.ts'
import { languageOf } from '../../domain/localized.ts'
import { moment } from '../moment.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import styles from './compare.module.scss'
import { VersionTable } from './VersionTable.tsx'

interface Props {
  readonly code: string
  readonly listed: SettingsVersionPage
  /** Where the settings are edited. */
  readonly path: string
}

const SEPARATOR = { zh: '、', en: ', ' } as const

/** The versions of the settings: when, by whom, and which of them were changed. */
export const SettingsVersionList = ({ code, listed, path }: Props) => (
  <VersionTable
    code={code}
    heads={['versionAt', 'versionBy', 'versionChanged', 'versionRevision']}
    listed={listed}
    path={path}
  >
    {listed.versions.map(({ id, at, changed, name, revision }) => (
      <tr key={id}>
        <th scope="row">
          <PageLink href={`${path}/versions/${id}`}>{moment(at)}</PageLink>
        </th>
        <td>{name ?? '—'}</td>
        <td className={styles['said']}>
          {changed.join(SEPARATOR[languageOf(code)]) || say(code, 'versionUnchanged')}
        </td>
        <td>{revision}</td>
      </tr>
    ))}
  </VersionTable>
)
