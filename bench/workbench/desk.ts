import { setFlagsFromString } from 'node:v8'
import { z } from 'zod'
import { openDesk } from '../../src/openDesk.ts'
import { fillDesk } from './fillDesk.ts'
import { measureDesk } from './measureDesk.ts'

/** A desk of the size that its arguments name, in a process of its own; tells what it costs whom. */
setFlagsFromString('--expose-gc')
const [organizations, reports, items, people] = z
  .tuple([z.coerce.number(), z.coerce.number(), z.coerce.number(), z.coerce.number()])
  .parse(process.env['BENCH_DESK']?.split(','))
const payload = await openDesk()
const { editor, reviewer } = await fillDesk(payload, { organizations, reports, items, people })
process.send?.({
  'an editor of one office': await measureDesk(payload, editor),
  'a reviewer of all offices': await measureDesk(payload, reviewer),
})
