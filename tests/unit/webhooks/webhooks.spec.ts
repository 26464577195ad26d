import { describe, expect, it } from '@jest/globals'
import { Webhook as Verifier } from 'standardwebhooks'
import { isWebhookAddress } from '../../../src/domain/webhooks/isWebhookAddress.ts'
import { judgeDelivery } from '../../../src/domain/webhooks/judgeDelivery.ts'
import {
  advance,
  pendingChanges,
  type Progress,
} from '../../../src/operations/webhooks/progress.ts'
import { openSecret, sealSecret } from '../../../src/operations/webhooks/secrets.ts'
import { signMessage } from '../../../src/operations/webhooks/signMessage.ts'
import { signingSecrets } from '../../../src/operations/webhooks/signingSecrets.ts'
import { changeId } from '../../../src/record/changes/changeId.ts'
import type { RecordChange } from '../../../src/record/changes/RecordChange.ts'
import type { SortKey } from '../../../src/record/schema/cursors.ts'

const HOUR = 60 * 60_000

describe('an address that changes are sent to', () => {
  it.each(['https://portal.example/hook?key=1', 'http://10.1.2.3:8080/'])(
    '%s is sound',
    (address) => expect(isWebhookAddress(address)).toBe(true),
  )
  it.each(['ftp://a.example/', 'https://me:word@a.example/', 'https://a.example/#x', '/hook', 7])(
    '%s is not',
    (address) => expect(isWebhookAddress(address)).toBe(false),
  )
})

describe('what is tried again', () => {
  const now = new Date('2030-01-01T00:00:00.000Z')
  const fail = (failures: number, more: object = {}) =>
    judgeDelivery(
      { status: 500, fault: 'status', retryAfter: null, ...more },
      { failures, failingSince: failures > 0 ? now.toISOString() : null, now },
    )
  const waits = (judged: ReturnType<typeof fail>) => Date.parse(judged.nextAt) - now.getTime()

  it('comes later each time, never after more than an hour', () => {
    const all = Array.from({ length: 12 }, (_, failures) => waits(fail(failures)))
    expect(all).toEqual(all.toSorted((a, b) => a - b))
    expect([all[0], all.at(-1)]).toEqual([10_000, HOUR])
  })

  it('waits as long as the receiver asks, up to that hour', () => {
    expect(waits(fail(0, { retryAfter: 120_000 }))).toBe(120_000)
    expect(waits(fail(0, { retryAfter: 30 * HOUR }))).toBe(HOUR)
  })

  it('is paused after a week without success, or at once where nobody wants it', () => {
    expect(fail(3).pausedAt).toBeNull()
    const outcome = { status: null, fault: 'timeout', retryAfter: null } as const
    const failingSince = '2029-12-25T00:00:00.000Z'
    expect(judgeDelivery(outcome, { failures: 9, failingSince, now })).toMatchObject({
      ...{ failures: 10, failingSince, pausedAt: now.toISOString() },
    })
    expect(fail(0, { status: 410, fault: 'gone' }).pausedAt).not.toBeNull()
    expect(fail(0, { status: null, fault: 'secret' }).pausedAt).not.toBeNull()
  })

  it('begins anew with a success', () => {
    expect(fail(5, { status: 204, fault: null })).toMatchObject({ failures: 0, failingSince: null })
  })
})

const start = Date.parse('2030-01-01T00:00:00.000Z')
const changeAt = (minute: number, report = 'a'): RecordChange => {
  const key: SortKey = [start + minute * 60_000, report, 0, 1]
  const at = new Date(start + minute * 60_000).toISOString()
  const header = {
    ...{ id: report, report, organization: 'o', year: 2029, number: 1, revision: 1 },
    ...{ publishedAt: at, contentHash: 'x', previousHash: null, auditHead: null, changeNote: null },
  }
  return {
    id: changeId(key),
    key,
    cursorKey: [...key, 0],
    kind: 'published',
    at,
    header,
    notice: null,
  }
}
const fresh: Progress = { floor: new Date(start).toISOString(), position: null, recent: [] }
const minutes = (changes: readonly RecordChange[]) =>
  changes.map(({ key }) => (Number(key[0]) - start) / 60_000)

describe('following the changes', () => {
  const all = [-5, 0, 1, 2, 3].map((minute) => changeAt(minute))

  it('begins at its own beginning, and goes on after what it has dealt with', () => {
    expect(minutes(pendingChanges(all, fresh))).toEqual([0, 1, 2, 3])
    const after = advance(fresh, all.slice(1, 3), all)
    expect(minutes(pendingChanges(all, after))).toEqual([2, 3])
    expect(pendingChanges(all, advance(after, all.slice(3), all))).toEqual([])
  })

  it('misses nothing that another process writes late or by a clock that is behind', () => {
    const done = advance(fresh, all.slice(1), all)
    const late = changeAt(1, 'b')
    const now = [...all, late].toSorted((a, b) => Number(a.key[0]) - Number(b.key[0]))
    expect(pendingChanges(now, done)).toEqual([late])
    const then = advance(done, [late], now)
    expect(pendingChanges(now, then)).toEqual([])
    expect(then.position).toEqual(done.position)
  })

  it('remembers no more than the last ten minutes', () => {
    const many = Array.from({ length: 60 }, (_, minute) => changeAt(minute))
    const done = advance(fresh, many, many)
    expect(done.recent).toHaveLength(11)
    expect(pendingChanges(many, done)).toEqual([])
  })
})

describe('the id of a change', () => {
  it('is the same everywhere and for ever, and another for each change', () => {
    expect(changeId([1, 'report', 0, 1])).toBe('e794f556-d1bc-8739-896a-4b45000171db')
    const ids = [0, 1, 2].flatMap((kind) =>
      [1, 2].map((edition) => changeId([1, 'r', kind, edition])),
    )
    expect(new Set(ids).size).toBe(6)
  })
})

describe('a signing secret', () => {
  const payload = { secret: 'the secret of this server' }
  const value = Buffer.alloc(32, 7)
  const webhook = 'one'

  it('is opened under the secret and for the webhook that it was sealed for, and nowhere else', () => {
    const sealed = sealSecret(payload, { webhook, value })
    expect(openSecret(payload, { webhook, sealed })).toEqual(value)
    expect(openSecret({ secret: 'another' }, { webhook, sealed })).toBeNull()
    expect(openSecret(payload, { webhook: 'two', sealed })).toBeNull()
    const spoiled = Buffer.from(sealed, 'base64')
    spoiled[spoiled.length - 1] = (spoiled.at(-1) ?? 0) ^ 1
    expect(openSecret(payload, { webhook, sealed: spoiled.toString('base64') })).toBeNull()
    expect(sealSecret(payload, { webhook, value })).not.toBe(sealed)
  })

  it('signs until it ends; where the one in use cannot be read nothing is sent', () => {
    const now = new Date(start)
    const keep = (secret: string, endsAt: string | null) => ({
      ...{ id: secret, madeAt: now.toISOString(), endsAt },
      sealed: sealSecret({ secret }, { webhook, value }),
    })
    const ended = keep(payload.secret, new Date(start - 1).toISOString())
    const former = keep(payload.secret, new Date(start + 1).toISOString())
    const own = keep(payload.secret, null)
    expect(signingSecrets(payload, { webhook, secrets: [own, former, ended], now })).toHaveLength(2)
    const foreign = keep('another', null)
    expect(signingSecrets(payload, { webhook, secrets: [foreign, former], now })).toBeNull()
  })

  it('signs as Standard Webhooks has it', () => {
    const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
    const at = new Date()
    const body = '{"test": 2432232314}'
    const headers = signMessage({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, body }, [secret])
    expect(new Verifier(`whsec_${secret.toString('base64')}`).verify(body, headers)).toEqual({
      test: 2432232314,
    })
    // The example of the specification itself.
    const example = signMessage(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1614265330000), body },
      [secret],
    )
    expect(example['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })
})
