import type { SettingsVersionPage } from '../../operations/comparing/listSettingsVersions.ts'
import { languageOf } from '../../domain/localized.ts'
import { moment } from '../moment.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import styles from './compare.module.scss'
import { VersionPages } from './VersionPages.tsx'

interface Props {
  readonly code: string
  readonly listed: SettingsVersionPage
  /** Where the settings are edited. */
  readonly path: string
}

const SEPARATOR = { zh: '、', en: ', ' } as const

/** The versions of the settings: when, by whom, and which of them were changed. */
export const SettingsVersionList = ({ code, listed, path }: Props) => {
  const { versions, page, pages, total } = listed
  return (
    <>
      <h2>{say(code, 'versionList')}</h2>
      <p>{say(code, 'versionCount', { count: total })}</p>
      <div className={styles['scroll']}>
        <table className={styles['versions']}>
          <thead>
            <tr>
              <th scope="col">{say(code, 'versionAt')}</th>
              <th scope="col">{say(code, 'versionBy')}</th>
              <th scope="col">{say(code, 'versionChanged')}</th>
              <th scope="col">{say(code, 'versionRevision')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ id, at, changed, name, revision }) => (
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
          </tbody>
        </table>
      </div>
      <VersionPages code={code} page={page} pages={pages} path={path} />
    </>
  )
}
