import { logger } from '../src/logger.ts'
import { openDesk } from '../src/openDesk.ts'
import { seedDemo } from './seedDemo.ts'

/** `npm run seed`: what the first start does to an empty database, without serving. */
const run = async (): Promise<void> => {
  const payload = await openDesk()
  try {
    await seedDemo(payload)
  } finally {
    await payload.destroy()
  }
}

run().catch((error: unknown) => {
  logger.fatal({ err: error }, 'the demo could not be made')
  process.exitCode = 1
})
