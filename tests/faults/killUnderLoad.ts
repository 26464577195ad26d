import { setTimeout as sleep } from 'node:timers/promises'
import type { Section } from '../../src/payload-types.ts'
import { makeSection } from '../support/makeSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { TRANSITIONS } from './deeds.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { recover } from './recover.ts'
import { startDesk } from './startDesk.ts'
import { carryOut, makeTarget, type Target } from './target.ts'
import { type Acknowledged, writeUntilKilled } from './writeUntilKilled.ts'

const WRITERS = 6
/** Within how many milliseconds after the first save that was acknowledged the process is killed. */
const LATEST_KILL = 2000

const isKept = async (
  { payload }: FilledDesk,
  { id, revision, text }: Acknowledged,
): Promise<boolean> => {
  const where = { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] }
  const { docs } = await payload.findVersions({ collection: 'sections', where, depth: 0 })
  return docs.length === 1 && JSON.stringify(docs[0]?.version.body).includes(text)
}

/** kill -9 at random while six people save and everything else is done beside them: no acknowledged save is gone. */
export const killUnderLoad = async (
  desk: FilledDesk,
  { kills }: { readonly kills: number },
): Promise<FaultRow> => {
  const report = await desk.make('draft')
  const sections: Section[] = [...(await sectionsOf(desk.payload, report))]
  while (sections.length < WRITERS) {
    sections.push(await makeSection(desk.payload, desk.office.editor, { report: report.id }))
  }
  const lost: string[] = []
  const wrong: string[] = []
  const recoveries: number[] = []
  let saves = 0
  let server = await startDesk()
  for (let kill = 0; kill < kills; kill += 1) {
    const targets: Target[] = []
    for (const deed of TRANSITIONS) targets.push(await makeTarget(desk, deed))
    const { url } = server
    let writing: readonly Promise<readonly Acknowledged[]>[] = []
    const isSaving = new Promise<void>((onSaved) => {
      writing = sections.map((section) => writeUntilKilled(desk, { url, section, onSaved }))
    })
    const answers = targets.map((target) => carryOut(url, target))
    await isSaving
    await sleep(Math.random() * LATEST_KILL)
    await server.kill()
    const acknowledged = (await Promise.all(writing)).flat()
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    saves += acknowledged.length + targets.length
    server = await startDesk()
    const standings = await recover(targets)
    recoveries.push(performance.now() - server.startedAt)
    for (const [index, standing] of standings.entries()) {
      if (typeof standing === 'object') wrong.push(standing.wrong)
      if (statuses[index] === 200 && standing !== 'after') lost.push(targets[index]?.id ?? '')
    }
    for (const save of acknowledged) {
      if (!(await isKept(desk, save))) lost.push(`${save.id} revision ${save.revision}`)
    }
  }
  await server.stop()
  const fault = `${kills} × kill -9 while six people save and five transitions run`
  return { fault, tried: saves, lost, wrong, recoveries }
}
