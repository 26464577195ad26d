import { randomUUID } from 'node:crypto'
import { openDesk } from '../../src/openDesk.ts'
import { appendAuditEvent } from '../../src/operations/appendAuditEvent.ts'
import { requestAs } from '../../src/operations/requestAs.ts'

/** A second process on the same database: appends to the audit as fast as it can, then ends. */
const times = Number(process.argv[2])
const payload = await openDesk()
process.stdout.write('writing\n')
for (let count = 1; count <= times; count += 1) {
  await appendAuditEvent(await requestAs(payload, null), {
    key: `elsewhere:${randomUUID()}`,
    action: 'settings.change',
    actor: 'system',
    subject: 'settings',
    document: 'settings',
    organization: null,
    from: null,
    to: null,
    reason: null,
    address: null,
    at: new Date().toISOString(),
  })
  process.stdout.write('written\n')
}
await payload.destroy()
