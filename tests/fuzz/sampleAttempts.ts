import fc from 'fast-check'
import type { Attempt } from './Attempt.ts'
import type { FuzzWorld } from './FuzzWorld.ts'
import { queryAttempts } from './queryAttempts.ts'
import { restAttempts } from './restAttempts.ts'

interface Sample {
  readonly seed: number
  readonly count: number
}

/** Attempts at both interfaces, the same for the same seed: two of three over REST. */
export const sampleAttempts = (world: FuzzWorld, { seed, count }: Sample): readonly Attempt[] => {
  const queries = Math.floor(count / 3)
  return [
    ...fc.sample(restAttempts(world), { seed, numRuns: count - queries }),
    ...fc.sample(queryAttempts(world), { seed, numRuns: queries }),
  ]
}
