import { BASES } from './bases.ts'
import type { CheckRow } from './CheckRow.ts'

/** The rules on statutory tables. */
export const TABLE_CHECKS = {
  'CELL-BLANK': {
    group: 'incomplete',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '统计表此格为“{found}”，应填数字；没有的填0。',
      en: 'This cell holds “{found}”; a number is due, and 0 where there is none.',
    },
    mend: { zh: '填写实际数；确无此项的填0。', en: 'Enter the number, or 0.' },
  },
  'CELL-NUMBER': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '统计表此格为“{found}”，不符合填写要求（{expected}）。',
      en: 'This cell holds “{found}”; it should be {expected}.',
    },
    mend: {
      zh: '改为半角阿拉伯数字，不带千分位、单位和文字。',
      en: 'Type plain digits, without separators, units or words.',
    },
  },
  'TABLE-ROW': {
    group: 'incomplete',
    severity: 'error',
    basis: BASES.FORM,
    message: { zh: '统计表缺少“{expected}”一行。', en: 'The table lacks the row “{expected}”.' },
    mend: { zh: '按表式补齐该行。', en: 'Add the row as the form has it.' },
  },
  'TABLE-CELL': {
    group: 'incomplete',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '统计表此行有{found}个数据，表式为{expected}个。',
      en: 'This row has {found} figures where the form has {expected}.',
    },
    mend: { zh: '逐格核对，多的删去，缺的补齐。', en: 'Compare it cell by cell with the form.' },
  },
  'TABLE-MISSING': {
    group: 'incomplete',
    severity: 'error',
    basis: BASES.FORM,
    message: { zh: '缺少统计表“{expected}”。', en: 'The table “{expected}” is missing.' },
    mend: { zh: '补上该年度格式规定的统计表。', en: 'Add the statutory table of the form.' },
  },
  'TABLE-NARRATIVE': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.FORM14,
    message: { zh: '没有“{expected}”。', en: 'There is no “{expected}”.' },
    mend: { zh: '附上统计表，或说明为何没有。', en: 'Append the table, or say why there is none.' },
  },
  'T3-ROW': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '表三该行各类申请人合计{found}，总计栏为{expected}。',
      en: 'In this row the applicants add up to {found}, the total says {expected}.',
    },
    mend: { zh: '核对该行各列和总计。', en: 'Check the row’s figures and its total.' },
  },
  'T3-SUM': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '表三该列办理结果合计{found}，（七）总计为{expected}。',
      en: 'In this column the results add up to {found}, row （七） says {expected}.',
    },
    mend: {
      zh: '核对该列各项办理结果和（七）总计。',
      en: 'Check the column’s results and row （七）.',
    },
  },
  'T3-BAL': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '表三该列不平衡：第一项加第二项为{found}，第三项总计加第四项为{expected}。',
      en: 'This column does not balance: items one and two make {found}, results and carry-over {expected}.',
    },
    mend: {
      zh: '核对新收、上年结转、办理结果总计和结转下年度。',
      en: 'Check what was received, carried over, handled and carried forward.',
    },
  },
  'T3-CARRY': {
    group: 'inaccurate',
    severity: 'error',
    isOverridable: true,
    basis: BASES.FORM,
    message: {
      zh: '上年结转为{found}，上一年度报告的结转下年度为{expected}。',
      en: '{found} is carried over, last year’s report carries {expected} forward.',
    },
    mend: {
      zh: '与上一年度报告核对；确有原因的写明理由。',
      en: 'Compare it with last year’s report, or give the reason in writing.',
    },
  },
  'T4-SUM': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.FORM,
    message: {
      zh: '表四此项各结果合计{found}，总计为{expected}。',
      en: 'The outcomes add up to {found}, the total says {expected}.',
    },
    mend: { zh: '核对各项结果和总计。', en: 'Check the outcomes and their total.' },
  },
  'T14-SUM': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.FORM14,
    message: {
      zh: '统计表分项合计{found}，总数为{expected}。',
      en: 'The parts add up to {found}, the total says {expected}.',
    },
    mend: { zh: '核对各分项和总数。', en: 'Check the parts and their total.' },
  },
  'T14-PART': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.FORM14,
    message: {
      zh: '其中数{found}大于总数{expected}。',
      en: 'A part, {found}, exceeds its total, {expected}.',
    },
    mend: { zh: '核对其中数和总数。', en: 'Check the part and its total.' },
  },
  'T2-STOCK': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.FORM,
    message: {
      zh: '现行有效{found}件；按上一年度现行有效加制发减废止应为{expected}件。',
      en: '{found} are in force; last year’s stock, plus made, minus repealed, makes {expected}.',
    },
    mend: {
      zh: '核对存量、制发、废止件数，或说明清理、失效等原因。',
      en: 'Check the figures, or explain the difference.',
    },
  },
  'T2-RULES': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '规章填了{found}；县（市、区）及部门、乡镇无权制定规章，一般应为0。',
      en: 'Rules are given as {found}; a county, department or town makes none.',
    },
    mend: {
      zh: '核对是否把规范性文件填到了规章行。',
      en: 'Check whether normative documents stand in the row of rules.',
    },
  },
  'T2-FEE-JUMP': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '金额为{found}，上一年度为{expected}，相差千倍以上，疑把元写成了万元。',
      en: '{found} against {expected} last year, a thousandfold: 元 typed as 万元?',
    },
    mend: { zh: '核对单位。', en: 'Check the unit.' },
  },
  'T-JUMP': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '总计为{found}，上一年度为{expected}，变动超过50%。',
      en: '{found} in all, {expected} last year: a change of more than half.',
    },
    mend: { zh: '核对数据；无误的说明原因。', en: 'Check it, or say why.' },
  },
  'T-SAME': {
    group: 'repetitive',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '统计表“{found}”的全部数据与上一年度完全相同。',
      en: 'Every figure of “{found}” is that of last year.',
    },
    mend: {
      zh: '核对是否沿用了上一年度的表。',
      en: 'Check whether last year’s table was left in.',
    },
  },
  'T3-OTHER': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '“其他处理”占办理结果的{found}，超过30%。',
      en: '其他处理 makes {found} of all results, more than 30 %.',
    },
    mend: { zh: '核对能否归入前五类。', en: 'See whether they belong to another class.' },
  },
  'T-CONSOLIDATED': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '汇总数为{found}，本级与各部门、各镇合计为{expected}。',
      en: '{found} in all; the office, its departments and towns add up to {expected}.',
    },
    mend: { zh: '逐格核对各单位报送数。', en: 'Compare cell by cell with what was sent in.' },
  },
} as const satisfies Record<string, CheckRow>
