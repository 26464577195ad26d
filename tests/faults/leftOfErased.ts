import { storedBytes } from '../support/storedBytes.ts'
import type { Standing } from './Deed.ts'
import type { FilledDesk } from './fillDesk.ts'
import type { Target } from './target.ts'

/**
 * Looks through every byte that is stored: what a deed erases is there where it was not done, which shows
 * that it would be found, and nowhere where it was. Answers what is not so.
 */
export const leftOfErased = async (
  desk: FilledDesk,
  targets: readonly Target[],
  standings: readonly Standing[],
): Promise<readonly string[]> => {
  if (targets.every(({ erased = [] }) => erased.length === 0)) return []
  const stored = await storedBytes(desk)
  return targets.flatMap(({ deed, id, erased = [] }, index) =>
    erased
      .filter((word) => stored.includes(word) !== (standings[index] === 'before'))
      .map(
        (word) => `${deed.name} ${id}: “${word}” is ${stored.includes(word) ? '' : 'not '}stored`,
      ),
  )
}
