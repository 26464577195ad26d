import type { rest } from './rest.ts'

/** The refusal that an answer of REST carries: its code and the fields that it names. */
export const refusedWith = ({ status, body }: Awaited<ReturnType<typeof rest>>) => {
  const { code, refusals } = Object(Object(Object(body['errors'])[0]).data)
  if (!Array.isArray(refusals)) throw new Error(`It was not refused: ${status}`)
  return { status, code, fields: refusals.map(({ field }: { field?: string }) => field) }
}
