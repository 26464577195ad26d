import type { rest } from './rest.ts'

/** The code of a refusal over REST; undefined: it was none. */
export const codeIn = ({ body }: Awaited<ReturnType<typeof rest>>): unknown => {
  const errors: unknown = body['errors']
  return Array.isArray(errors) ? errors[0]?.data?.code : undefined
}
