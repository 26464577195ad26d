import type { Localized } from '../localized.ts'
import type { ChainProblem } from './stages.ts'

/** What is said of each thing that is wrong with a chain of stages. */
export const CHAIN_MESSAGES = {
  empty: { zh: '请至少选择公开审查和签发。', en: 'Choose clearance and signature at least.' },
  unknownStage: {
    zh: '含有未知的环节，请从所列环节中选择。',
    en: 'There is a stage in it that is not known; choose among those listed.',
  },
  repeated: { zh: '同一环节只能出现一次。', en: 'Each stage may stand in it once.' },
  noClearance: { zh: '须含公开审查环节。', en: 'Clearance must be one of the stages.' },
  lastNotSignature: { zh: '最后一个环节须为签发。', en: 'The last stage must be signature.' },
} as const satisfies Record<ChainProblem, Localized>
