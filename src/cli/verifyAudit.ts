import { completeAudit } from '../operations/audit/completeAudit.ts'
import { verifyAudit } from '../operations/audit/verifyAudit.ts'
import { runVerification } from './verifying/runVerification.ts'

const USAGE = `npm run -s audit:verify -- [--head HASH]… [--repair] [--json]

逐条重算审计记录与登录记录的哈希链，并查找文档已记载而审计缺少的事项；指出第一处断裂。
Computes the chains of the audit and of the sign-ins again, event by event, and looks for what the documents tell and the audit does not; names the first break.

  --head    曾由本命令打印、另行保存的链头，须仍在链中  a head that this command printed and somebody kept: it has to be there still
  --repair  补记缺少的事项（不改动已有记录）  append what is missing; what is there is not touched
  --json    标准输出只有结果                  the result alone on standard output

退出码 exit code: 0 完整 whole · 1 有断裂 broken · 2 无法读取 could not be read`

process.exitCode = await runVerification({
  usage: USAGE,
  args: process.argv.slice(2),
  verify: async (payload, { isRepairing, heads }) => {
    const appended = isRepairing ? await completeAudit(payload) : []
    return { ...(await verifyAudit(payload, { heads })), appended: appended.map(({ key }) => key) }
  },
  describe: ({ streams, appended }) =>
    [
      ...streams.map(({ stream, events, head }) => `${stream}: ${events}  ${head ?? '—'}`),
      ...appended.map((key) => `补记 appended: ${key}`),
    ].join('\n'),
})
