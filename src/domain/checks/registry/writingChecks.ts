import { BASES } from './bases.ts'
import type { CheckRow } from './CheckRow.ts'

/** The rules on language, likeness, personal data, deadlines and references. */
export const WRITING_CHECKS = {
  'CONTACT-COLON': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.GB15834,
    message: {
      zh: '“{found}”后缺冒号，与前后写法不一致。',
      en: '“{found}” lacks the colon that its neighbours have.',
    },
    mend: { zh: '补上冒号。', en: 'Add the colon.' },
  },
  'HEADING-NUMBER': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.GB9704,
    message: {
      zh: '标题序号为“{found}”，按次序应为“{expected}”。',
      en: 'The heading is numbered “{found}”; “{expected}” is due.',
    },
    mend: { zh: '按次序编号。', en: 'Number it in order.' },
  },
  'SIMILAR-PAST': {
    group: 'repetitive',
    severity: 'warning',
    basis: BASES.NOTICE,
    message: { zh: '与{expected}雷同：{found}。', en: 'The same as {expected}: {found}.' },
    mend: { zh: '写本年度的新情况。', en: 'Write what is new this year.' },
  },
  'SIMILAR-NEIGHBOUR': {
    group: 'repetitive',
    severity: 'warning',
    basis: BASES.NOTICE,
    message: { zh: '与{expected}雷同：{found}。', en: 'The same as {expected}: {found}.' },
    mend: { zh: '结合本单位实际重写。', en: 'Write of your own organization.' },
  },
  'PLACE-FOREIGN': {
    group: 'repetitive',
    severity: 'warning',
    basis: BASES.NOTICE,
    message: {
      zh: '出现了{expected}的名称“{found}”。',
      en: '“{found}” is the name of {expected}.',
    },
    mend: { zh: '核对是否抄自其他单位。', en: 'Check whether it was copied.' },
  },
  'WORD-DOUBLED': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.PROOF,
    message: { zh: '词语重复：“{found}”。', en: 'A word twice: “{found}”.' },
    mend: { zh: '删去重复的词：{expected}。', en: 'Delete one of them: {expected}.' },
  },
  'WORD-CONFUSED': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.PROOF,
    message: {
      zh: '“{found}”疑为“{expected}”。',
      en: '“{found}” should probably be “{expected}”.',
    },
    mend: { zh: '改为“{expected}”。', en: 'Write “{expected}”.' },
  },
  'WORD-MIXED': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.PROOF,
    message: { zh: '同一意思写法不一：{found}。', en: 'One thing written in two ways: {found}.' },
    mend: { zh: '统一为“{expected}”。', en: 'Use “{expected}” throughout.' },
  },
  PUNCTUATION: {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.GB15834,
    message: { zh: '标点有误：“{found}”。', en: 'A slip of punctuation: “{found}”.' },
    mend: { zh: '改为“{expected}”。', en: 'Write “{expected}”.' },
  },
  'PERSONAL-ID': {
    group: 'inaccurate',
    severity: 'error',
    basis: BASES.PRIVACY,
    message: {
      zh: '疑似居民身份证号码：{found}。',
      en: 'It seems to be an identity number: {found}.',
    },
    mend: { zh: '删去或作去标识化处理。', en: 'Delete or mask it.' },
  },
  'PERSONAL-MOBILE': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRIVACY,
    message: { zh: '疑似个人手机号码：{found}。', en: 'It seems to be a mobile number: {found}.' },
    mend: { zh: '删去，或改为办公电话。', en: 'Delete it, or give the office’s telephone.' },
  },
  'PERSONAL-CARD': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PRIVACY,
    message: { zh: '疑似银行卡号：{found}。', en: 'It seems to be a bank card: {found}.' },
    mend: { zh: '删去。', en: 'Delete it.' },
  },
  LATE: {
    group: 'late',
    severity: 'warning',
    basis: BASES.DEADLINE,
    message: {
      zh: '发布于{found}，期限为{expected}。',
      en: 'Published {found}; it was due {expected}.',
    },
    mend: { zh: '尽快发布，并说明原因。', en: 'Publish it, and say why it is late.' },
  },
  'LOCAL-DAY': {
    group: 'late',
    severity: 'warning',
    basis: BASES.DEADLINE,
    message: {
      zh: '本地期限{found}晚于法定期限{expected}。',
      en: 'The local day {found} is later than the legal one, {expected}.',
    },
    mend: { zh: '本地期限不得晚于法定期限。', en: 'Set a day no later than the legal one.' },
  },
  'PROPOSAL-NUMBER': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PROPOSALS,
    message: {
      zh: '编号“{found}”在同一届次、类别中重复。',
      en: 'The number “{found}” occurs twice in its session and kind.',
    },
    mend: { zh: '核对编号。', en: 'Check the number.' },
  },
  'PROPOSAL-COUNT': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PROPOSALS,
    message: {
      zh: '正文写“{found}”，登记簿中为{expected}件。',
      en: 'The text says “{found}”; the register has {expected}.',
    },
    mend: { zh: '核对正文和登记簿。', en: 'Check text and register.' },
  },
  'PROPOSAL-LATE': {
    group: 'late',
    severity: 'warning',
    basis: BASES.PROPOSALS,
    message: { zh: '“{found}”，期限为{expected}。', en: '“{found}”; it was due {expected}.' },
    mend: { zh: '核对日期，或说明原因。', en: 'Check the date, or say why.' },
  },
  'PROPOSAL-PUBLISHED': {
    group: 'late',
    severity: 'warning',
    basis: BASES.PROPOSALS,
    message: {
      zh: '“{found}”，应于{expected}前公开。',
      en: '“{found}”; it was to be published by {expected}.',
    },
    mend: { zh: '尽快公开，或说明原因。', en: 'Publish it, or say why not.' },
  },
  'PROPOSAL-REASON': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.PROPOSALS,
    message: {
      zh: '“{found}”不予公开，没有写明依据。',
      en: '“{found}” is withheld without a reason.',
    },
    mend: { zh: '写明不予公开的依据。', en: 'Give the reason.' },
  },
  'LINK-DEAD': {
    group: 'incomplete',
    severity: 'warning',
    basis: BASES.PRACTICE,
    message: {
      zh: '链接无法打开：{found}（{expected}）。',
      en: 'A dead link: {found} ({expected}).',
    },
    mend: { zh: '核对网址，或改为可打开的链接。', en: 'Check the address, or link another page.' },
  },
  'LINK-ENTRY': {
    group: 'inaccurate',
    severity: 'warning',
    basis: BASES.PROPOSALS,
    message: {
      zh: '链接的页面没有“{expected}”：{found}。',
      en: 'The page does not name “{expected}”: {found}.',
    },
    mend: { zh: '核对链接是否为该件的答复。', en: 'Check whether it is the reply to this one.' },
  },
  'REFERENCE-CLOSED': {
    group: 'perfunctory',
    severity: 'warning',
    basis: BASES.CLEARANCE,
    message: { zh: '引用了未公开的文件{found}。', en: '{found} is cited and is not public.' },
    mend: {
      zh: '删去标题和文号，或报原制发机关同意。',
      en: 'Leave out title and number, or ask its author.',
    },
  },
} as const satisfies Record<string, CheckRow>
