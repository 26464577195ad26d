import { isBlocking } from '../import/issues.ts'
import { parseReport, type ParseResult } from '../import/parseReport.ts'
import type { SourceDocument } from '../import/source/SourceDocument.ts'
import { CommandFault, EXIT, type ExitCode } from './importing/CommandFault.ts'
import { describeFault } from './importing/describeFault.ts'
import { toJson, toSummary } from './importing/describeResult.ts'
import { type Arguments, readArguments, USAGE } from './importing/readArguments.ts'
import { readReportFile } from './importing/readReportFile.ts'

const OUTCOMES = {
  imported: '已导入为草稿 · imported as a draft',
  updated: '统计表数据有变，已更新草稿 · the figures of its tables were updated in the draft',
  unchanged: '内容相同，未作更改 · the same content, nothing was changed',
  dryRun: '仅识别，未写入 · a dry run, nothing was written',
} as const

interface Done {
  readonly outcome: keyof typeof OUTCOMES
  readonly parsed: ParseResult
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Loads the desk only when it is to be written to: a dry run needs neither database nor settings. */
const carryOut = async (
  text: SourceDocument,
  read: ParseResult,
  asked: Arguments,
): Promise<Done> => {
  if (read.issues.some(isBlocking)) {
    throw new CommandFault({ code: 'NOT_A_REPORT', exit: EXIT.refused })
  }
  if (asked.isDryRun) return { outcome: 'dryRun', parsed: read }
  const { as, organization, year } = asked
  if (as === undefined) throw new CommandFault({ code: 'PERSON_REQUIRED', exit: EXIT.refused })
  const { importIntoDesk } = await import('./importing/importIntoDesk.ts')
  return importIntoDesk(as, { text, organization, year })
}

/** Prints what was read also where it is refused: the issues say what to mend. */
const answer = async (asked: Arguments): Promise<void> => {
  const text = await readReportFile(asked.file)
  const read = parseReport(text, { year: asked.year ?? null })
  try {
    const { outcome, parsed } = await carryOut(text, read, asked)
    print(asked.isJson ? toJson(parsed) : `${toSummary(parsed)}\n  ${OUTCOMES[outcome]}`)
  } catch (error) {
    print(asked.isJson ? toJson(read) : toSummary(read))
    throw error
  }
}

/** `npm run import`: what it does is written in `USAGE`. Answers the code to end with. */
const run = async (): Promise<ExitCode> => {
  const asked = readArguments(process.argv.slice(2))
  if (asked === 'help') {
    print(USAGE)
    return EXIT.done
  }
  if (asked === null) {
    tell(USAGE)
    return EXIT.refused
  }
  try {
    await answer(asked)
    return EXIT.done
  } catch (error) {
    const { text, exit } = describeFault(error)
    tell(text)
    return exit
  }
}

// Who reads the beginning of the output alone closes the pipe: no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run()
