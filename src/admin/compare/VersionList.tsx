import {
  isItemState,
  isReportState,
  ITEM_STATES,
  REPORT_STATES,
} from '../../domain/workflow/states.ts'
import { languageOf } from '../../domain/localized.ts'
import type { ToldVersion, VersionPage } from '../../operations/comparing/listVersions.ts'
import { moment } from '../moment.ts'
import { PageLink } from '../PageLink.tsx'
import { say } from '../say.ts'
import { transitionName } from './stateLabel.ts'
import { VersionTable } from './VersionTable.tsx'

interface Props {
  readonly code: string
  readonly listed: VersionPage
  /** Where the document is edited. */
  readonly path: string
}

const stateOf = (code: string, state: string): string => {
  const language = languageOf(code)
  if (isReportState(state)) return REPORT_STATES[state].label[language]
  return isItemState(state) ? ITEM_STATES[state].label[language] : state
}

const VersionRow = ({
  code,
  path,
  told: { version, head, name },
}: {
  readonly code: string
  readonly path: string
  readonly told: ToldVersion
}) => (
  <tr>
    <th scope="row">
      <PageLink href={`${path}/versions/${version}`}>{moment(head.at)}</PageLink>
    </th>
    <td>{name ?? say(code, 'unknownPerson')}</td>
    <td>{transitionName(code, head.transition) ?? say(code, 'versionSaved')}</td>
    <td>{stateOf(code, head.workflowState)}</td>
    <td>{head.revision}</td>
    <td>
      <PageLink href={`${path}/compare?from=version:${version}&to=now`}>
        {say(code, 'versionWithNow')}
      </PageLink>
    </td>
  </tr>
)

/** The versions of a document: when, by whom, in which step, each compared with the one before or with what is now. */
export const VersionList = ({ code, listed, path }: Props) => (
  <VersionTable
    code={code}
    heads={['versionAt', 'versionBy', 'versionStep', 'state', 'versionRevision', 'compare']}
    listed={listed}
    path={path}
  >
    {listed.versions.map((told) => (
      <VersionRow code={code} key={told.version} path={path} told={told} />
    ))}
  </VersionTable>
)
