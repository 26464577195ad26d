import type { UIFieldServerProps } from 'payload'
import { namesOfEvent } from '../titles/eventSentence.ts'
import { Headed } from './Headed.tsx'

/** Heads the page of an event by its sentence. */
export const ToldEvent = async ({ id, req }: UIFieldServerProps) => {
  const [sentence] = id === undefined ? [] : await namesOfEvent(req, String(id))
  return sentence === undefined ? null : <Headed title={sentence} />
}
