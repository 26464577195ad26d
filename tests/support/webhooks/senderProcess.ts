import { openDesk } from '../../../src/openDesk.ts'
import { startWebhooks } from '../../../src/operations/webhooks/startWebhooks.ts'
import { openRecord } from '../../../src/record/openRecord.ts'
import { createRecordReader } from '../../../src/record/payloadReader.ts'

/** A second process on the same database that sends the changes out, until it is killed. */
const payload = await openDesk()
startWebhooks(payload, {
  look: openRecord(createRecordReader(payload)),
  allowed: ['127.0.0.1'],
  addressesOf: () => ({ report: '', edition: '' }),
  interval: 20,
})
process.stdout.write('ready\n')
setInterval(() => undefined, 1000)
