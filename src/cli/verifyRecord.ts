import { verifyRecord } from '../operations/record/verifyRecord.ts'
import { runVerification } from './verifying/runVerification.ts'

const USAGE = `npm run -s record:verify -- [--json]

由快照重算每一版的内容哈希，核对各报告的版次链、审计链和公告；指出第一处不符。
Computes the content hash of every edition again from its snapshot, follows the chain of each report's editions, compares with the audit's chain and the notices; names the first break.

  --json    标准输出只有结果  the result alone on standard output

退出码 exit code: 0 完整 whole · 1 有断裂 broken · 2 无法读取 could not be read`

process.exitCode = await runVerification({
  usage: USAGE,
  args: process.argv.slice(2),
  verify: verifyRecord,
  describe: ({ editions, notices }) => `版次 editions: ${editions} · 公告 notices: ${notices}`,
})
