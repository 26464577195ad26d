import type { Section } from '../../src/payload-types.ts'
import { richText } from '../support/richText.ts'
import type { FilledDesk } from './fillDesk.ts'
import { send } from './send.ts'

/** A save that was answered with 200. */
export interface Acknowledged {
  readonly id: string
  readonly revision: number
  readonly text: string
}

interface Writing {
  readonly url: string
  readonly section: Pick<Section, 'id'>
  /** Is told of each save that was acknowledged. */
  readonly onSaved: () => void
}

/** Saves a section again and again until the server is gone; answers what was acknowledged. */
export const writeUntilKilled = async (
  desk: FilledDesk,
  { url, section: { id }, onSaved }: Writing,
): Promise<readonly Acknowledged[]> => {
  const token = await desk.tokenOf('editor')
  let { revision } = await desk.payload.findByID({ collection: 'sections', id, depth: 0 })
  const acknowledged: Acknowledged[] = []
  for (;;) {
    const text = `第${revision}稿 ${Math.random().toString(36)}`
    const { status } = await send(url, {
      method: 'PATCH',
      path: `/api/sections/${id}?depth=0`,
      token,
      body: { revision, body: richText(text) },
    })
    if (status === 0) return acknowledged
    if (status !== 200) continue
    revision += 1
    acknowledged.push({ id, revision, text })
    onSaved()
  }
}
