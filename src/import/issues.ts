import type { Localized } from '../domain/localized.ts'
import { formatMessage, type MessageValues } from '../domain/messages.ts'
import { FILE_ISSUES } from './fileIssues.ts'

/** One thing that can go wrong. */
export interface IssueRow {
  /** An error keeps the text from being imported; a notice says what to look at. */
  readonly severity: 'error' | 'notice'
  readonly message: Localized
}

/** Everything that can go wrong when a text is read as a report. */
export const ISSUES = {
  ...FILE_ISSUES,
  TITLE_UNRECOGNISED: {
    severity: 'notice',
    message: {
      zh: '标题不是“机关＋年份＋政府信息公开工作年度报告”的样式，未能识别机关。',
      en: 'The title is not of the form “organization, year, 政府信息公开工作年度报告”; no organization was recognised.',
    },
  },
  YEAR_MISSING: {
    severity: 'error',
    message: {
      zh: '标题中没有年度，请另行指定年度（命令行用 --year）。',
      en: 'The title names no year; say which it is (on the command line by --year).',
    },
  },
  YEAR_DIFFERS: {
    severity: 'notice',
    message: {
      zh: '标题写的是{found}年，按指明的{expected}年导入。',
      en: 'The title says {found}; it is read as of {expected}, as was asked.',
    },
  },
  FORMAT_UNKNOWN: {
    severity: 'error',
    message: {
      zh: '{year}年没有对应的年度报告格式（2008年起）。',
      en: 'There is no report format for {year}; the first is that of 2008.',
    },
  },
  ORGANIZATION_DIFFERS: {
    severity: 'notice',
    message: {
      zh: '标题写的机关是“{found}”，按指明的“{expected}”导入。',
      en: 'The title names “{found}”; it is imported for “{expected}”, as was asked.',
    },
  },
  NO_CHAPTERS: {
    severity: 'error',
    message: {
      zh: '没有找到以“一、”“二、”编号的章节。',
      en: 'No chapter numbered 一、, 二、 … was found.',
    },
  },
  TOO_MANY_SECTIONS: {
    severity: 'error',
    message: {
      zh: '章节多达{found}个，超过{limit}个，请核对是否选错了文件。',
      en: 'There are {found} sections, more than {limit}; check whether it is the right file.',
    },
  },
  PERIOD_ASSUMED: {
    severity: 'notice',
    message: {
      zh: '前言没有写明统计期限，按{from}至{to}处理。',
      en: 'The preamble states no period; {from} to {to} is taken.',
    },
  },
  PERIOD_OUTSIDE_YEAR: {
    severity: 'notice',
    message: {
      zh: '统计期限{from}至{to}不在报告年度{year}年之内，请核对是否沿用了往年文字。',
      en: 'The period from {from} to {to} lies outside {year}; check for text left over from another year.',
    },
  },
  HEADING_BEFORE_CHAPTER: {
    severity: 'notice',
    message: {
      zh: '这个标题出现在第一章之前，已作为前言文字保留。',
      en: 'This heading stands before the first chapter; it was kept as text of the preamble.',
    },
  },
  HEADING_MISNUMBERED: {
    severity: 'notice',
    message: {
      zh: '标题序号不连续：此处应为“{expected}”，原文为“{found}”；导入后按位置编号。',
      en: 'Headings are misnumbered: “{expected}” was due, “{found}” is printed; on the desk the place decides.',
    },
  },
  HEADING_LEVEL_SKIPPED: {
    severity: 'notice',
    message: {
      zh: '标题跳级：原文序号“{found}”，按位置应为“{expected}”；导入后按位置编号。',
      en: 'A level is skipped: “{found}” is printed where “{expected}” is due; on the desk the place decides.',
    },
  },
  HEADING_STYLE: {
    severity: 'notice',
    message: {
      zh: '标题序号的写法与规范不同：原文为“{found}”，导入后写作“{expected}”；其余同类不再列出。',
      en: 'A number is printed “{found}”; on the desk it will be “{expected}”. Others like it are not listed.',
    },
  },
  HEADING_TOO_LONG: {
    severity: 'notice',
    message: {
      zh: '该段以序号开头，但首句过长，不像标题，已作为正文保留。',
      en: 'This paragraph begins with a number, but its first sentence is too long for a heading; it was kept as text.',
    },
  },
  HEADING_EMPTY: {
    severity: 'notice',
    message: {
      zh: '只有序号没有标题，已作为正文保留。',
      en: 'A number without a heading; it was kept as text.',
    },
  },
  NUMBERING_UNKNOWN: {
    severity: 'notice',
    message: {
      zh: '像是标题，但序号的样式无法识别，已作为正文保留。',
      en: 'This looks like a heading, but its numbering is not known; it was kept as text.',
    },
  },
  TABLE_KEPT_AS_TEXT: {
    severity: 'notice',
    message: {
      zh: '此处像是表格，但不是该年度格式的统计表，已作为正文保留；如是统计表，请补录。',
      en: 'This looks like a table, but is none of the form’s; it was kept as text. If it is one, enter it by hand.',
    },
  },
  TABLE_ROW_UNKNOWN: {
    severity: 'notice',
    message: {
      zh: '统计表中这一行的名称与表式不符，未能识别，文字已保留，请核对。',
      en: 'This line of the table is no row of the form; it was kept as text: check its name.',
    },
  },
  TABLE_ROW_REPEATED: {
    severity: 'notice',
    message: {
      zh: '统计表的同一行出现了两次，以第一次为准，请核对。',
      en: 'A row of the table is given twice; the first was taken: check which one holds.',
    },
  },
  TABLE_ROW_WIDTH: {
    severity: 'notice',
    message: {
      zh: '统计表这一行有{found}个数据，表式为{expected}个，请核对。',
      en: 'This row has {found} figures where the form has {expected}; check it.',
    },
  },
  TABLE_CELL_TOO_LONG: {
    severity: 'notice',
    message: {
      zh: '统计表这一行有一格文字过长，不是数据，未录入统计表，文字已保留，请核对。',
      en: 'A cell of this row holds a long text and no figure; it was kept as text alone: check it.',
    },
  },
  NOT_THE_REPORT: {
    severity: 'notice',
    message: {
      zh: '这一行属于网页而不是报告，未收入正文。',
      en: 'This line belongs to the web page and not to the report; it was left out of the text.',
    },
  },
  AREA_UNKNOWN: {
    severity: 'notice',
    message: {
      zh: '标题不含任何已设置的重点领域，文字已保留，但未建重点领域条目。',
      en: 'The heading names none of the known areas; the text was kept, but no key initiative was made of it.',
    },
  },
  INITIATIVES_NOT_FOUND: {
    severity: 'notice',
    message: {
      zh: '重点领域部分没有分项标题，未识别出重点领域条目。',
      en: 'The chapter on key areas has no parts of its own; no key initiative was recognised.',
    },
  },
  SUM_DOES_NOT_CLOSE: {
    severity: 'notice',
    message: {
      zh: '依申请公开共{total}件，各渠道合计{sum}件，两者不符。',
      en: 'Applications: {total} in all, but the ways in which they arrived add up to {sum}.',
    },
  },
} as const satisfies Record<string, IssueRow>

export type IssueCode = keyof typeof ISSUES

/** One thing that was not as it should be, with the place where it stands. Nothing of the text is lost by it. */
export interface ParseIssue {
  readonly code: IssueCode
  /** Counted from 1. */
  readonly line: number
  readonly excerpt: string
  readonly message: Localized
  /** The whole of a text that was left out of the report by it; what is absent was kept. */
  readonly leftOut?: string
}

const LONGEST_EXCERPT = 40

/** Makes an issue for a line; the excerpt is its beginning. */
export const parseIssue = (
  code: IssueCode,
  { number, text }: { readonly number: number; readonly text: string },
  values: MessageValues = {},
): ParseIssue => {
  const characters = [...text.slice(0, 2 * LONGEST_EXCERPT + 2)]
  const { zh, en } = ISSUES[code].message
  return {
    code,
    line: number,
    excerpt:
      characters.length > LONGEST_EXCERPT
        ? `${characters.slice(0, LONGEST_EXCERPT).join('')}…`
        : characters.join(''),
    message: { zh: formatMessage(zh, values), en: formatMessage(en, values) },
  }
}

/** The issue of a text that is left out of the report, with the whole of it. */
export const leftOutIssue = (
  code: IssueCode,
  line: { readonly number: number; readonly text: string },
  values: MessageValues = {},
): ParseIssue => {
  const oneLine = line.text.replaceAll('\n', ' ')
  return { ...parseIssue(code, { ...line, text: oneLine }, values), leftOut: line.text }
}

/** Whether an issue keeps the text from being imported. */
export const isBlocking = ({ code }: ParseIssue): boolean => ISSUES[code].severity === 'error'
