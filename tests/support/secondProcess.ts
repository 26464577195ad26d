import { randomUUID } from 'node:crypto'
import { openDesk } from '../../src/openDesk.ts'

/** A second process on the same database: registers organizations one after another, then ends. */
const times = Number(process.argv[2])
const payload = await openDesk()
process.stdout.write('writing\n')
for (let count = 1; count <= times; count += 1) {
  await payload.create({
    collection: 'organizations',
    data: {
      name: `另一进程登记的第${count}个机关`,
      slug: `second-${randomUUID()}`,
      kind: 'department',
      itemReview: 'whole',
      minimumPersons: 2,
      stages: ['firstReview', 'clearance', 'signature'],
    },
  })
  process.stdout.write('written\n')
}
await payload.destroy()
