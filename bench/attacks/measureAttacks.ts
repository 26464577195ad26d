import { quantile } from '../quantile.ts'
import { load } from '../record/load.ts'
import { sameWords } from '../record/requests.ts'
import { say, sayRow } from '../say.ts'
import { type Environment, withServer } from '../withServer.ts'
import type { Attack } from './Attack.ts'
import { ATTACKS } from './attacks.ts'
import { carryOut } from './carryOut.ts'

const TIMES = 20
const WARM_UP = 3
/** Readers beside the attacks. */
const CONNECTIONS = 2
const SECONDS = 5
const MIB = 1024 * 1024

const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b)
const told = (times: readonly number[], share: number): string => quantile(times, share).toFixed(1)

const measure = async (port: number, attack: Attack): Promise<readonly number[]> => {
  const times: number[] = []
  for (let time = 0; time < WARM_UP + TIMES; time += 1) {
    const { met, milliseconds } = await carryOut(port, attack)
    if (met !== attack.expected) throw new Error(`${attack.name} met ${met}`)
    if (time >= WARM_UP) times.push(milliseconds)
  }
  return sorted(times)
}

/**
 * Sends the record everything hostile: how long each takes to be refused, what memory comes to, and how
 * readers fare beside it, who ask again and again for what is in memory.
 */
export const measureAttacks = (environment: Environment): Promise<void> =>
  withServer('servers/record.ts', environment, async ({ port, usage }) => {
    const fast = ATTACKS.filter(({ isSlow }) => !isSlow)
    const target = { port, request: sameWords }
    const reading = { connections: CONNECTIONS, seconds: SECONDS }
    await load(target, { ...reading, seconds: 1 })
    const alone = await load(target, reading)
    say(`\nHostile requests, one after the other, ${TIMES} times each\n`)
    sayRow(['', 'median ms', 'slowest ms'])
    const medians: number[] = []
    for (const attack of fast) {
      const times = await measure(port, attack)
      medians.push(quantile(times, 0.5))
      sayRow([attack.name.slice(0, 43), told(times, 0.5), told(times, 1)])
    }
    const { rss: before } = await usage()
    let isOver = false
    const attacking = (async () => {
      while (!isOver) for (const attack of fast) await carryOut(port, attack)
    })()
    const beside = await load(target, reading)
    isOver = true
    await attacking
    const { rss: after } = await usage()
    const p99 = [alone, beside].map(({ latencies }) => told(latencies, 0.99))
    const mib = [before, after].map((bytes) => (bytes / MIB).toFixed(0))
    say(`\nThe slowest of them: median ${told(sorted(medians), 1)} ms`)
    say(`Readers on ${CONNECTIONS} connections: p99 ${p99[0]} ms alone, ${p99[1]} ms beside them`)
    say(
      `Memory: ${mib[0]} MiB after each was sent ${TIMES + WARM_UP} times, ${mib[1]} MiB after ${SECONDS} s more of all`,
    )
  })
