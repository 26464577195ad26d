import { parseArgs } from 'node:util'
import { z } from 'zod'

/** What the command was asked to check. */
export interface CheckArguments {
  readonly file: string
  /** Last year's report. */
  readonly last: string | undefined
  readonly isJson: boolean
}

/** How the command is called and what its exit codes mean. */
export const CHECK_USAGE = `npm run -s check -- 文件 FILE [--last 上年报告 FILE] [--json]

检查年度报告（docx、html 或 UTF-8 文本）：统计表勾稽、正文数据、法定内容、文字、个人信息等，不需要数据库。
Checks an annual report (docx, html, or a text in UTF-8): tables, numbers, content, language, personal data; needs no database.

  --last   上一年度报告，用于核对结转、存量、同比和雷同   last year's report: carry-over, stock, changes, likeness
  --json   标准输出只有 { findings }                     exactly { findings } on standard output

退出码 exit code: 0 没有错误（可有提示） no error, perhaps warnings · 1 有错误或参数有误 errors, or called wrongly · 2 文件无法读取或不是年度报告 the file cannot be read as a report`

const schema = z.object({
  positionals: z.tuple([z.string().min(1)]),
  values: z.object({
    last: z.string().min(1).optional(),
    json: z.boolean().default(false),
  }),
})

const OPTIONS = {
  last: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch {
    return null
  }
}

/** Reads the command line; `help` where help is asked for, null where it cannot be understood. */
export const readCheckArguments = (args: readonly string[]): CheckArguments | 'help' | null => {
  const parsed = parse(args)
  if (parsed?.values.help) return 'help'
  const result = schema.safeParse(parsed)
  if (!result.success) return null
  const { positionals, values } = result.data
  return { file: positionals[0], last: values.last, isJson: values.json }
}
