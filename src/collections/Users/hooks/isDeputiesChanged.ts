import { isDeepStrictEqual } from 'node:util'
import type { User } from '../../../payload-types.ts'

const plain = ({ deputies }: Partial<User>) =>
  (deputies ?? []).map(({ deputy, from, until, namedAt, endedAt }) => ({
    ...{ deputy, from, until, namedAt },
    endedAt: endedAt ?? null,
  }))

/** Whether a save changes who stands for a person. */
export const isDeputiesChanged = (after: Partial<User>, before: Partial<User>): boolean =>
  !isDeepStrictEqual(plain(after), plain(before))
