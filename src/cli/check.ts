import type { CheckedReport } from '../domain/checks/CheckedReport.ts'
import { referencesIn } from '../domain/checks/referencesIn.ts'
import { runChecks } from '../domain/checks/runChecks.ts'
import { isBlocking } from '../import/issues.ts'
import { readReport, type ReadReport } from '../import/parseReport.ts'
import { toCheckedReport } from '../import/toCheckedReport.ts'
import { findingsToJson, findingsToText } from './checking/describeFindings.ts'
import {
  CHECK_USAGE,
  type CheckArguments,
  readCheckArguments,
} from './checking/readCheckArguments.ts'
import { CommandFault, EXIT, type ExitCode } from './importing/CommandFault.ts'
import { describeFault } from './importing/describeFault.ts'
import { readReportFile } from './importing/readReportFile.ts'

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** A file in which no report is to be seen cannot be checked: what keeps it from being read is told. */
const readFile = async (
  file: string,
): Promise<{ readonly read: ReadReport; readonly report: CheckedReport }> => {
  const read = readReport(await readReportFile(file))
  const report = toCheckedReport(read)
  const blocking = read.issues.filter(isBlocking)
  if (report && blocking.length === 0) return { read, report }
  for (const { line, code, message } of blocking)
    tell(`${line}: ${code} ${message.zh} ${message.en}`)
  throw new CommandFault({ code: 'NOT_CHECKABLE', exit: EXIT.unreadable, values: { file } })
}

const answer = async ({ file, last, isJson }: CheckArguments): Promise<ExitCode> => {
  const { read, report } = await readFile(file)
  const lastYear = last === undefined ? null : (await readFile(last)).report
  const findings = runChecks(report, lastYear === null ? {} : { lastYear })
  const { issues } = read
  print(
    isJson
      ? findingsToJson(findings)
      : findingsToText({ findings, references: referencesIn(report), issues }),
  )
  return findings.some(({ severity }) => severity === 'error') ? EXIT.refused : EXIT.done
}

/** `npm run check`: what it does is written in `CHECK_USAGE`. Answers the code to end with. */
const run = async (): Promise<ExitCode> => {
  const asked = readCheckArguments(process.argv.slice(2))
  if (asked === 'help') {
    print(CHECK_USAGE)
    return EXIT.done
  }
  if (asked === null) {
    tell(CHECK_USAGE)
    return EXIT.refused
  }
  try {
    return await answer(asked)
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
