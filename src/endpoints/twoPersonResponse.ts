import type { DoneByTwo } from '../operations/twoPersons/confirmOrAsk.ts'

/** 202 for the first person, 200 for the second, with the request and what came of it. */
export const twoPersonResponse = ({ status, ...answer }: DoneByTwo): Response =>
  Response.json(answer, { status: status === 'asked' ? 202 : 200 })
