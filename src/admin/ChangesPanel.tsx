import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../domain/localized.ts'
import { STAGES } from '../domain/workflow/stages.ts'
import { actionsOnReport } from '../operations/actionsOnReport.ts'
import { changesSincePass } from '../operations/changes/changesSincePass.ts'
import { findVisible } from '../operations/findVisible.ts'
import { DocumentChanges } from './changes/DocumentChanges.tsx'
import styles from './changes/changes.module.scss'
import { moment } from './moment.ts'
import { say } from './say.ts'

const PASSES: readonly string[] = ['pass', 'confirmSignature']

/** For whoever may pass a report now: what changed in it since she passed it last, and nothing else. */
export const ChangesPanel = async ({ id, req }: UIFieldServerProps) => {
  const report = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  if (!report) return null
  const { actions } = await actionsOnReport(req, report.id)
  if (!actions.some(({ transition, allowed }) => allowed && PASSES.includes(transition)))
    return null
  const { since, documents } = await changesSincePass(req, report.id)
  const { language } = req.i18n
  return (
    <section className={styles['changes']} aria-labelledby="changes-title">
      <h3 id="changes-title">{say(language, 'changes')}</h3>
      <p>
        {since
          ? say(language, 'changesSince', {
              at: moment(since.at),
              stage: STAGES[since.stage].label[languageOf(language)],
            })
          : say(language, 'changesFirst')}
      </p>
      {since && documents.length === 0 ? <p>{say(language, 'changesNone')}</p> : null}
      {documents.map((document) => (
        <DocumentChanges
          key={document.id}
          admin={req.payload.config.routes.admin}
          document={document}
          language={language}
        />
      ))}
    </section>
  )
}
