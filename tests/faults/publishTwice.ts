import { PUBLISH } from './deeds.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { startDesk } from './startDesk.ts'
import { carryOut, makeTarget } from './target.ts'

/** The same report published at two servers at the same moment: one edition, one who is told so, one who is refused. */
export const publishTwice = async (
  desk: FilledDesk,
  { times }: { readonly times: number },
): Promise<FaultRow> => {
  const lost: string[] = []
  const wrong: string[] = []
  const servers = [await startDesk(), await startDesk()]
  for (let time = 0; time < times; time += 1) {
    const target = await makeTarget(desk, PUBLISH)
    const answers = await Promise.all(servers.map(({ url }) => carryOut(url, target)))
    const told = answers.map(({ status, code }) => `${status} ${String(code)}`).toSorted()
    if (told.join() !== '200 null,409 STALE') wrong.push(`${target.id} answered ${told.join(', ')}`)
    const standing = await target.examine()
    if (standing === 'before') lost.push(target.id)
    else if (standing !== 'after') wrong.push(standing.wrong)
  }
  await Promise.all(servers.map(({ stop }) => stop()))
  const fault = `${times} × published twice, at two servers at once`
  return { fault, tried: times * 2, lost, wrong, recoveries: [] }
}
