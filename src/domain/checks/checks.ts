import { CONTENT_CHECKS } from './registry/contentChecks.ts'
import { NUMBER_CHECKS } from './registry/numberChecks.ts'
import { TABLE_CHECKS } from './registry/tableChecks.ts'
import { WRITING_CHECKS } from './registry/writingChecks.ts'

/** Every rule by its id. What a rule looks at is in `rules/`. */
export const CHECKS = { ...TABLE_CHECKS, ...NUMBER_CHECKS, ...CONTENT_CHECKS, ...WRITING_CHECKS }
export type CheckId = keyof typeof CHECKS

const isCheckId = (value: string): value is CheckId => Object.hasOwn(CHECKS, value)

/** The ids of the rules, in the order in which they are shown. */
export const CHECK_IDS = Object.keys(CHECKS).filter(isCheckId)
