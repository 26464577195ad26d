import type { Payload } from 'payload'
import { requestAs } from '../../src/operations/requestAs.ts'
import type { Section, User } from '../../src/payload-types.ts'

const SAVES = 40
const WARM_UP = 5

/** Saves a section again and again as its editor does, through the fence; answers each save's milliseconds. */
export const measureSaves = async (
  payload: Payload,
  { editor, section }: { readonly editor: User; readonly section: Section },
): Promise<readonly number[]> => {
  const times: number[] = []
  let { revision } = section
  for (let save = 0; save < WARM_UP + SAVES; save += 1) {
    const req = await requestAs(payload, editor)
    const start = performance.now()
    const saved = await payload.update({
      collection: 'sections',
      id: section.id,
      data: { heading: `${section.heading}（${save}）`, revision },
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (save >= WARM_UP) times.push(performance.now() - start)
    revision = saved.revision
  }
  return times
}
