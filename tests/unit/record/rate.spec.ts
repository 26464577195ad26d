import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addressKey } from '../../../src/record/limits/addressKey.ts'
import { rateLimiter } from '../../../src/record/limits/rateLimiter.ts'

const at = (perMinute: number, addresses?: number) => {
  const clock = { now: 0 }
  const limits = { perMinute, now: () => clock.now, ...(addresses ? { addresses } : {}) }
  return { clock, ...rateLimiter(limits) }
}
const takeAll = (take: (address: string) => number, times: number, address = 'a') =>
  Array.from({ length: times }, () => take(address))

describe('how much one address may ask for', () => {
  it('is a whole minute’s at once, then what has become free again', () => {
    const { take, clock } = at(60)
    expect(takeAll(take, 60).every((wait) => wait === 0)).toBe(true)
    expect(take('a')).toBe(1)
    clock.now += 1000
    expect([take('a'), take('a')]).toEqual([0, 1])
    clock.now += 60_000
    expect(takeAll(take, 61)).toEqual([...Array.from({ length: 60 }, () => 0), 1])
  })

  it('does not depend on what others ask for', () => {
    const { take } = at(10)
    takeAll(take, 20, 'a')
    expect([take('a') > 0, take('b')]).toEqual([true, 0])
  })

  it('counts what a request cost beyond itself, and says how long that takes to become free', () => {
    const { take, charge, clock } = at(60)
    expect(take('a')).toBe(0)
    charge('a', 300)
    expect(take('a')).toBe(242)
    clock.now += 242_000
    expect(take('a')).toBe(0)
  })

  it('is never more in a minute than twice what is allowed, whatever the pace', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 300 }), (pauses) => {
        const { take, clock } = at(30)
        const passed: number[] = []
        for (const pause of pauses) {
          clock.now += pause
          if (take('a') === 0) passed.push(clock.now)
        }
        for (const start of passed) {
          const within = passed.filter((moment) => moment >= start && moment < start + 60_000)
          expect(within.length).toBeLessThanOrEqual(60)
        }
      }),
    )
  })

  it('is forgotten of those who were not seen for longest, so that millions of addresses fit', () => {
    const { take } = at(1, 1000)
    expect([take('a'), take('a') > 0]).toEqual([0, true])
    for (let index = 0; index < 1000; index += 1) take(`x${index}`)
    expect(take('a')).toBe(0)
  })
})

describe('what is one address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2'],
    ['2001:db8::', '2001:db8:0:0'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['64:ff9b::203.0.113.9', '64:ff9b:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
    ['unknown', 'unknown'],
  ])('%s is counted as %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})
