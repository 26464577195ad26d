import type { Attack } from './Attack.ts'
import { DOCUMENTS } from './documents.ts'
import { REQUESTS } from './requests.ts'

/** Everything hostile that the record has to withstand. */
export const ATTACKS: readonly Attack[] = [...DOCUMENTS, ...REQUESTS]
