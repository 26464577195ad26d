import { nameOfAct } from '../../domain/deputies/nameOfAct.ts'
import { languageOf } from '../../domain/localized.ts'
import { OUTCOME_ROWS } from '../../domain/workflow/outcomes.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../../domain/workflow/transitions.ts'
import type { LastTransition } from '../../domain/workflow/types.ts'
import { moment } from '../moment.ts'
import { say } from '../say.ts'
import type { Page } from './Page.ts'
import styles from './workbench.module.scss'

interface Props {
  readonly last: LastTransition
  readonly page: Page
}

const LABELS = { ...ITEM_TRANSITIONS.each, ...REPORT_TRANSITIONS }
const isKnown = (name: string): name is keyof typeof LABELS => Object.hasOwn(LABELS, name)

/** Who did the last thing with a document and when, and the reason that was given. */
export const LastNote = ({ last, page: { code, nameOf } }: Props) => {
  const { transition: name, actor, standsFor, at, outcome, reason } = last
  const language = languageOf(code)
  const transition = isKnown(name) ? LABELS[name].label[language] : name
  const person = nameOfAct({ person: actor, standsFor }, { nameOf, language })
  const told = [outcome ? OUTCOME_ROWS[outcome].label[language] : null, reason ?? null].filter(
    (each) => each !== null,
  )
  return (
    <>
      <span className={styles['note']}>
        {say(code, 'lastTransition', { person, at: moment(at), transition })}
      </span>
      {told.length > 0 ? <q className={styles['reason']}>{told.join(' · ')}</q> : null}
    </>
  )
}
