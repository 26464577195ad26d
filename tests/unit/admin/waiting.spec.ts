import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { isWaiting, onWaiting, whileWaiting } from '../../../src/admin/progress/waiting.ts'

describe('a button that asks the desk', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  const ask = () => {
    let resolve: (answer: string) => void = () => undefined
    let reject: (error: Error) => void = () => undefined
    const asked = new Promise<string>((granted, failed) => {
      resolve = granted
      reject = failed
    })
    return { resolve, reject, answer: whileWaiting(asked) }
  }

  it('shows nothing where the answer comes within 200 ms', async () => {
    const { resolve, answer } = ask()
    jest.advanceTimersByTime(199)
    expect(isWaiting()).toBe(false)
    resolve('granted')
    expect(await answer).toBe('granted')
    jest.advanceTimersByTime(1000)
    expect(isWaiting()).toBe(false)
  })

  it('shows that it is at work from then on, until the last of several is answered or fails', async () => {
    let told = 0
    const stop = onWaiting(() => (told += 1))
    const first = ask()
    const second = ask()
    jest.advanceTimersByTime(200)
    expect(isWaiting()).toBe(true)
    first.resolve('granted')
    await first.answer
    expect(isWaiting()).toBe(true)
    second.reject(new Error('no network'))
    await expect(second.answer).rejects.toThrow('no network')
    expect(isWaiting()).toBe(false)
    expect(told).toBe(4)
    stop()
  })
})
