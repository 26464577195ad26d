import type { RefusalData } from '../../src/operations/refuse.ts'

/** What a person is told when she is refused. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly refusals: readonly RefusalData[]
}

/** The refusal that a call ended in. Fails where it succeeded, or ended in anything that is no refusal. */
export const refusalOf = async (call: Promise<unknown>): Promise<Refusal> => {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  )
  if (outcome === null) throw new Error('It was not refused')
  const data: unknown = Reflect.get(Object(outcome), 'data')
  const { code, refusals } = Object(data)
  const { status, message } = Object(outcome)
  if (typeof code !== 'string' || !Array.isArray(refusals)) throw outcome
  return { status, code, message, refusals }
}
