import { readState } from '../../domain/compare/states.ts'
import type { NamedDocumentChange } from '../../operations/changes/compareWorking.ts'
import type { ComparedStates, ToldState } from '../../operations/comparing/compareStates.ts'
import { documentPath } from '../documentPath.ts'
import { say } from '../say.ts'
import type { View } from './BlockRow.tsx'
import styles from './compare.module.scss'
import { ComparedDocument } from './ComparedDocument.tsx'
import { CompareKeys } from './CompareKeys.tsx'
import { Legend } from './Legend.tsx'
import { RestoreVersion } from './RestoreVersion.tsx'
import { StateForm } from './StateForm.tsx'
import { stateName, versionNote } from './stateLabel.ts'

interface Props {
  readonly admin: string
  readonly code: string
  readonly compared: ComparedStates
  readonly title: string
  readonly view: View
}

/** As many as the page marks: each value of a list, each block of a text that did not stay. */
const countIn = ({ fields, said }: NamedDocumentChange): number => {
  const told = [...fields, ...said]
  if (told.length === 0) return 1
  return told.reduce(
    (sum, { path, blocks }) =>
      sum + (path.length > 0 ? 1 : blocks.filter(({ change }) => change !== 'same').length),
    0,
  )
}

const StateNote = ({
  code,
  label,
  state,
}: {
  readonly code: string
  readonly label: string
  readonly state: ToldState
}) => (
  <p>
    <strong>{label}</strong>
    {[stateName(code, state), versionNote(code, state)].filter(Boolean).join(' · ')}
  </p>
)

/** Two states of a document: which they are, whose, and what differs between them. */
export const Comparison = ({ admin, code, compared, title, view }: Props) => {
  const { collection, id, documents, from, to } = compared
  const count = documents.reduce((sum, each) => sum + countIn(each), 0)
  const path = documentPath(admin, { collection, id })
  const shown = readState(to.state)
  const isNewest = to.head?.revision === compared.states[0]?.head?.revision
  return (
    <div data-compare="">
      <h2>{say(code, 'compareLead', { title })}</h2>
      <StateForm action={`${path}/compare`} code={code} compared={compared} view={view} />
      <div className={styles['states']}>
        <StateNote code={code} label={say(code, 'compareFrom')} state={from} />
        <StateNote code={code} label={say(code, 'compareTo')} state={to} />
        {shown && 'version' in shown && !isNewest ? (
          <RestoreVersion collection={collection} page={path} version={shown.version} />
        ) : null}
      </div>
      {documents.length === 0 ? (
        <p>{say(code, 'compareSame')}</p>
      ) : (
        <>
          <CompareKeys count={count} />
          <Legend code={code} />
        </>
      )}
      {documents.map((document) => (
        <ComparedDocument
          key={document.id}
          admin={admin}
          code={code}
          document={document}
          view={view}
        />
      ))}
    </div>
  )
}
