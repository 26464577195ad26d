import { parseArgs } from 'node:util'
import { z } from 'zod'

/** What the command was asked to do. */
export interface Arguments {
  readonly file: string
  /** In whose name it writes. */
  readonly as: string | undefined
  readonly organization: string | undefined
  readonly year: number | undefined
  readonly isDryRun: boolean
  readonly isJson: boolean
}

/** How the command is called and what its exit codes mean. */
export const USAGE = `npm run -s import -- 文件 FILE [--as 邮箱 EMAIL] [--organization 标识 SLUG] [--year 年度 Y] [--dry-run] [--json]

把年度报告（docx、html 或 UTF-8 文本，按内容识别）导入为草稿；相同内容再次导入不作任何更改，仅统计表数据不同的则更新数据。
Imports an annual report (docx, html, or a text in UTF-8, by its content) as a draft; the same again
changes nothing, one that differs in the figures of its statutory tables alone updates them.

  --as            以谁的名义写入（电子邮箱）              in whose name to write; required unless --dry-run
  --organization  机关标识；不写则按标题中的名称         the organization's slug; default: the name in the title
  --year          报告年度；不写则按标题                 the report year; default: the one in the title
  --dry-run       只识别不写入，不需要数据库             read only, write nothing; needs no database
  --json          标准输出只有 { report, issues }        exactly { report, issues } on standard output

退出码 exit code: 0 已导入、已更新或无变化 imported, updated or unchanged · 1 被拒绝或参数有误 refused, or called wrongly · 2 文件无法读取 the file cannot be read`

const text = z.string().min(1).optional()
const schema = z.object({
  positionals: z.tuple([z.string().min(1)]),
  values: z.object({
    as: text,
    organization: text,
    year: z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number)
      .optional(),
    'dry-run': z.boolean().default(false),
    json: z.boolean().default(false),
    help: z.boolean().default(false),
  }),
})

const OPTIONS = {
  as: { type: 'string' },
  organization: { type: 'string' },
  year: { type: 'string' },
  'dry-run': { type: 'boolean' },
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
export const readArguments = (args: readonly string[]): Arguments | 'help' | null => {
  const parsed = parse(args)
  if (parsed?.values.help) return 'help'
  const result = schema.safeParse(parsed)
  if (!result.success) return null
  const { positionals, values } = result.data
  return {
    file: positionals[0],
    as: values.as,
    organization: values.organization,
    year: values.year,
    isDryRun: values['dry-run'],
    isJson: values.json,
  }
}
