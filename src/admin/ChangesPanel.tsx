import type { UIFieldServerProps } from 'payload'
import { languageOf } from '../domain/localized.ts'
import { STAGES } from '../domain/workflow/stages.ts'
import { changesSincePass } from '../operations/changes/changesSincePass.ts'
import { findVisible } from '../operations/findVisible.ts'
import { ComparedDocument } from './compare/ComparedDocument.tsx'
import styles from './compare/compare.module.scss'
import { documentPath } from './documentPath.ts'
import { moment } from './moment.ts'
import { PageLink } from './PageLink.tsx'
import { say } from './say.ts'
import { actionsOnPage } from './workflow/actionsOnPage.ts'

const PASSES: readonly string[] = ['pass', 'confirmSignature']

/** For whoever may pass a report now: what changed in it since she passed it last, and nothing else. */
export const ChangesPanel = async ({ id, req }: UIFieldServerProps) => {
  const report = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  if (!report) return null
  const { actions } = await actionsOnPage(req, report.id)
  if (!actions.some(({ transition, allowed }) => allowed && PASSES.includes(transition)))
    return null
  const { since, documents } = await changesSincePass(req, report.id)
  const { language } = req.i18n
  const { admin } = req.payload.config.routes
  const page = documentPath(admin, { collection: 'reports', id: report.id })
  return (
    <section className={styles['panel']} aria-labelledby="changes-title">
      <h3 id="changes-title">{say(language, 'changes')}</h3>
      <p>
        {since
          ? say(language, 'changesSince', {
              at: moment(since.at),
              stage: STAGES[since.stage].label[languageOf(language)],
            })
          : say(language, 'changesFirst')}
      </p>
      <PageLink href={`${page}/compare`}>{say(language, 'compare')}</PageLink>
      {since && documents.length === 0 ? <p>{say(language, 'changesNone')}</p> : null}
      {documents.map((document) => (
        <ComparedDocument
          key={document.id}
          admin={admin}
          code={language}
          document={document}
          view="inline"
        />
      ))}
    </section>
  )
}
