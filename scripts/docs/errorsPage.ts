import { type ErrorRow, ERRORS } from '../../src/domain/messages.ts'
import { ISSUES } from '../../src/import/issues.ts'
import { PUBLIC_ERRORS } from '../../src/record/schema/publicErrors.ts'
import { page } from './page.ts'
import { table } from './table.ts'

const errorTable = (errors: Readonly<Record<string, ErrorRow>>): string =>
  table(
    ['代码 Code', 'HTTP', '中文', 'English'],
    Object.entries(errors).map(([code, { status, message }]) => [
      `\`${code}\``,
      String(status),
      message.zh,
      message.en,
    ]),
  )

/** docs/errors.md: every code with which something is refused or reported. */
export const errorsPage = (): string =>
  page({
    title: '代码 Codes',
    sources: [
      'src/domain/messages.ts',
      'src/domain/importErrors.ts',
      'src/domain/twoPersonErrors.ts',
      'src/record/schema/publicErrors.ts',
      'src/import/issues.ts',
    ],
    parts: [
      '## 编审端 The desk',
      'REST 的 `errors[].data` 与 GraphQL 的 `errors[].extensions.data` 相同 The same over REST and over GraphQL: `{ code, refusals: [{ guard?, message, field?, items? }] }`.',
      errorTable(ERRORS),
      '条件的提示语见 The sentences of the guards: [workflow.md](workflow.md#条件-guards).',
      '## 公开接口 The record',
      '`errors[].extensions.code`.',
      errorTable(PUBLIC_ERRORS),
      '## 导入 Import',
      '`issues[].code`；`error` 不能导入，`notice` 请核对。 An `error` keeps a text from being imported, a `notice` says what to look at.',
      table(
        ['代码 Code', '级别 Severity', '中文', 'English'],
        Object.entries(ISSUES).map(([code, { severity, message }]) => [
          `\`${code}\``,
          `\`${severity}\``,
          message.zh,
          message.en,
        ]),
      ),
    ],
  })
