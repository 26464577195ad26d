import { BASES } from './bases.ts'
import type { CheckRow } from './CheckRow.ts'

/** The rules on what a report has to say, and on the numbers in its prose. */
export const CONTENT_CHECKS = {
  'YEAR-LEFT': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '写有“{found}”，报告年度为{expected}年，疑为往年文字。',
      en: '“{found}” in a report on {expected}: text left over?',
    },
    mend: { zh: '核对年份。', en: 'Check the year.' },
  },
  'PERIOD-YEAR': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.LAW,
    message: {
      zh: '统计期限为{found}，应在{expected}年之内。',
      en: 'The period is {found}; it should lie within {expected}.',
    },
    mend: {
      zh: '改为报告年度1月1日至12月31日，或说明原因。',
      en: 'Give the report year’s own period, or say why not.',
    },
  },
  'REQUIRED-TOPIC': {
    group: 'incomplete',
    severity: 'error',
    basis: BASES.LAW,
    message: { zh: '没有“{expected}”方面的内容。', en: 'Nothing is said of {expected}.' },
    mend: {
      zh: '补写该项法定内容；没有发生的也要写明。',
      en: 'Write it, also where there was none.',
    },
  },
  'REQUIRED-CHAPTER': {
    group: 'incomplete',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '缺少规定的部分“{expected}”。',
      en: 'The prescribed part “{expected}” is missing.',
    },
    mend: { zh: '按格式补齐六个部分。', en: 'Add it: the form has six parts.' },
  },
  'CHAPTER-ORDER': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.FORM,
    message: {
      zh: '第{found}部分，格式规定为“{expected}”。',
      en: 'Part {found}: the form has “{expected}” here.',
    },
    mend: { zh: '按格式规定的名称和次序编排。', en: 'Follow the form’s names and order.' },
  },
  'OVERVIEW-TOPICS': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.FORM,
    message: {
      zh: '总体情况未写明：{expected}。',
      en: 'The overview says nothing of: {expected}.',
    },
    mend: { zh: '从五个方面概述，没有的也要写明。', en: 'Write on each of the five.' },
  },
  'REQUIRED-WITHHELD': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.LAW,
    message: { zh: '没有说明不予公开的情况。', en: 'What was not disclosed is not accounted for.' },
    mend: {
      zh: '写明不予公开的件数和理由；没有的写明为0。',
      en: 'Give number and reasons, or say that there was none.',
    },
  },
  'REQUIRED-TOTAL': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.LAW,
    message: {
      zh: '没有主动公开政府信息的总数。',
      en: 'The total of what was disclosed proactively is missing.',
    },
    mend: { zh: '写明全年主动公开政府信息的总数。', en: 'Give the year’s total.' },
  },
  'FEE-STATED': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '没有说明信息处理费收取情况。',
      en: 'Nothing is said of the fee for processing information.',
    },
    mend: {
      zh: '写明收取信息处理费的情况；没有收取的也要写明。',
      en: 'Say what was charged, also where nothing was.',
    },
  },
  'PREAMBLE-CONTENT': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: { zh: '前言没有写明：{expected}。', en: 'The preamble lacks: {expected}.' },
    mend: { zh: '补写所列内容。', en: 'Add what is listed.' },
  },
  'PREAMBLE-PARTS': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '前言所列组成部分与正文章节不符：{found}。',
      en: 'The parts listed in the preamble are not the chapters: {found}.',
    },
    mend: { zh: '按正文章节改写前言。', en: 'List the chapters as they are.' },
  },
  'PROBLEMS-GENERIC': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.NOTICE,
    message: { zh: '“{found}”只有{expected}，内容笼统。', en: '“{found}” is generic: {expected}.' },
    mend: { zh: '写具体问题、数据和整改措施。', en: 'Name the problems, figures and measures.' },
  },
  'PROPOSALS-UNCOUNTED': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: { zh: '“{found}”没有件数，只有链接。', en: '“{found}” gives no numbers, only links.' },
    mend: { zh: '写明建议、提案的件数和办理结果。', en: 'Give the numbers and results.' },
  },
} as const satisfies Record<string, CheckRow>
