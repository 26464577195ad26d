import type { Localized } from '../localized.ts'
import type { Outcome } from './types.ts'

interface OutcomeRow {
  readonly label: Localized
  /** Whether the report goes on with this outcome; otherwise it travels with sendBack. */
  readonly passes: boolean
}

/** 公开审查的结论, as they are named to people. */
export const OUTCOME_ROWS = {
  disclose: { label: { zh: '公开', en: 'Disclose' }, passes: true },
  discloseInPart: { label: { zh: '区分处理后公开', en: 'Disclose in part' }, passes: true },
  withhold: { label: { zh: '不予公开', en: 'Withhold' }, passes: false },
  referToAuthority: {
    label: { zh: '报请有关主管部门确定', en: 'Refer to the competent authority' },
    passes: false,
  },
} as const satisfies Record<Outcome, OutcomeRow>
