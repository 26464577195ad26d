import { BASES } from './bases.ts'
import type { CheckRow } from './CheckRow.ts'

/** The rules on numbers in prose. */
export const NUMBER_CHECKS = {
  'TEXT-TABLE': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.FORM,
    message: {
      zh: '正文写“{found}”，统计表为{expected}。',
      en: 'The text says “{found}”, the table {expected}.',
    },
    mend: { zh: '以核实后的数据统一正文和统计表。', en: 'Make text and table say the same.' },
  },
  'TEXT-FIGURE': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '正文写“{found}”，重点领域的数据为{expected}。',
      en: 'The text says “{found}”, the figure of the key initiative {expected}.',
    },
    mend: { zh: '以核实后的数据统一正文和数据项。', en: 'Make text and figure say the same.' },
  },
  'TEXT-SUM': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '正文分项“{found}”，与总数{expected}不符。',
      en: 'The parts “{found}” do not make the total, {expected}.',
    },
    mend: { zh: '核对分项和总数。', en: 'Check the parts and their total.' },
  },
  'TEXT-PART': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '正文“{found}”大于它所属的总数{expected}。',
      en: '“{found}” exceeds the total that it is part of, {expected}.',
    },
    mend: { zh: '核对其中数和总数。', en: 'Check the part and its total.' },
  },
  'TEXT-RATE': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '正文写{found}，按前文数据计算应为{expected}。',
      en: 'The text says {found}; by its own figures it is {expected}.',
    },
    mend: { zh: '按数据重新计算。', en: 'Compute it again from the figures.' },
  },
  'TEXT-GROWTH': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '正文写“{found}”，与上一年度报告对照应为{expected}。',
      en: 'The text says “{found}”; against last year’s report it is {expected}.',
    },
    mend: { zh: '按两年的数据重新计算。', en: 'Compute it again from both years.' },
  },
  'TEXT-SHARE': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '各项占比{found}，合计{expected}，不等于100%。',
      en: 'The shares {found} make {expected}, not 100 %.',
    },
    mend: { zh: '核对各项占比。', en: 'Check the shares.' },
  },
  'TEXT-DAILY': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '平均数“{found}”与总数不符，折合{expected}。',
      en: 'The average “{found}” does not fit its total: it makes {expected}.',
    },
    mend: { zh: '核对总数和平均数。', en: 'Check total and average.' },
  },
  'TEXT-COUNT': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '正文写“{found}”，实际为{expected}个。',
      en: 'The text says “{found}”; there are {expected}.',
    },
    mend: { zh: '核对个数。', en: 'Count them again.' },
  },
  'TEXT-CIVIL': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '行政复议、行政诉讼部分写有“{found}”。',
      en: '“{found}” stands among administrative cases.',
    },
    mend: { zh: '核对是否把民事案件计入。', en: 'Check whether a civil case was counted.' },
  },
  'FIGURE-DOUBLY-QUALIFIED': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.GB15835,
    message: { zh: '概数重复修饰：“{found}”。', en: 'Qualified twice: “{found}”.' },
    mend: {
      zh: '只保留一个概数词，或改为准确数。',
      en: 'Keep one qualifier, or give the exact number.',
    },
  },
  'FIGURE-APPROXIMATE': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '应当用准确数的地方用了概数：{found}。',
      en: 'Approximate counts where figures are due: {found}.',
    },
    mend: { zh: '换成准确数。', en: 'Give exact numbers.' },
  },
  'CLAIM-YEARS': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: { zh: '“{found}”需{expected}佐证。', en: '“{found}” rests on {expected}.' },
    mend: {
      zh: '核对所涉年度的报告，并在说明中写明。',
      en: 'Check the reports of those years and say so.',
    },
  },
  'SCOPE-MIXED': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: { zh: '统计范围不一致：{found}。', en: 'The scope of the figures is mixed: {found}.' },
    mend: { zh: '统一统计范围，或逐处写明范围。', en: 'Use one scope, or name it each time.' },
  },
} as const satisfies Record<string, CheckRow>
