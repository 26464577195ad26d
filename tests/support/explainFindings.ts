import type { Payload } from 'payload'
import { z } from 'zod'
import type { User } from '../../src/payload-types.ts'
import { rest } from './rest.ts'

const answer = z.object({
  revision: z.number(),
  findings: z.array(
    z.object({
      key: z.string(),
      isExplainable: z.boolean(),
      explanation: z.object({ text: z.string() }).optional(),
    }),
  ),
})

/** Explains as an editor whatever the checks find in a report and may be explained; writes nothing where nothing is open. */
export const explainFindings = async (
  payload: Payload,
  editor: User,
  report: string,
): Promise<void> => {
  const path = `/reports/${report}`
  const { body } = await rest(payload, editor, { path: `${path}/findings` })
  const { revision, findings } = answer.parse(body)
  const explainable = findings.filter((finding) => finding.isExplainable)
  if (explainable.every(({ explanation }) => explanation !== undefined)) return
  const explanations = explainable.map(({ key, explanation }) => ({
    key,
    text: explanation?.text ?? '经核实，予以保留。',
  }))
  const saved = await rest(payload, editor, {
    method: 'PATCH',
    path,
    body: { revision, explanations },
  })
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
}
