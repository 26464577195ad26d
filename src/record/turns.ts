import { setImmediate as turn } from 'node:timers/promises'

/** Waits until it is one's turn to do a piece of work. */
export type NextTurn = () => Promise<void>

/**
 * Gives out turns, one in each round of the event loop: however many work through something long in pieces,
 * everybody else is heard after each piece.
 */
export const turns = (): NextTurn => {
  let last: Promise<void> = Promise.resolve()
  return () => (last = last.then(() => turn()))
}
