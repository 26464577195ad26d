import { ensureOffice } from '../seed/ensureOffice.ts'
import { ensurePeople } from '../seed/ensurePeople.ts'
import { WALK } from '../seed/walk.ts'
import { openDesk } from '../src/openDesk.ts'
import { requestAs } from '../src/operations/requestAs.ts'
import { transitionReport } from '../src/operations/transitionReport.ts'
import type { Report } from '../src/payload-types.ts'
import { explainReport } from './explainReport.ts'
import { keepAnswer } from './record/keepAnswer.ts'
import { measureSaves } from './desk/measureSaves.ts'
import { recordApp } from './servers/recordApp.ts'
import { writeReport } from './writeReport.ts'

/** Writes a report on a new desk, measures saving it, publishes it through the workflow and keeps what the record answers. */
const payload = await openDesk()
const organization = await ensureOffice(await requestAs(payload, null))
const password = 'a password for measuring'
const people = await ensurePeople(await requestAs(payload, null), { organization, password })
const { report, section } = await writeReport(payload, { editor: people.editor, organization })
const saves = await measureSaves(payload, { editor: people.editor, section })

let state: Report['workflowState'] = report.workflowState
let revision = await explainReport(payload, { editor: people.editor, report: report.id })
for (let step = WALK[state]; step; step = WALK[state]) {
  const req = await requestAs(payload, people[step.person])
  const moved = await transitionReport(req, report.id, { ...step.request, revision })
  state = moved.workflowState
  revision = moved.revision
}
await keepAnswer(recordApp(payload))
await payload.destroy()
process.send?.({ saves })
