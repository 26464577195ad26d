import { once } from 'node:events'
import { openDesk } from '../../src/openDesk.ts'
import { publishDue } from '../../src/operations/publishDue.ts'

/** A second process on the same database: when it is told to, it looks for what is due at the moment it was given. */
const now = new Date(String(process.argv[2]))
const payload = await openDesk()
process.stdout.write('ready\n')
await once(process.stdin, 'data')
await publishDue(payload, now)
process.stdin.destroy()
await payload.destroy()
