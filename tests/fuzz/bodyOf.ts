import fc from 'fast-check'
import { ROLES } from '../../src/domain/roles.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../../src/domain/workflow/transitions.ts'
import type { FuzzWorld } from './FuzzWorld.ts'
import { weirdValue } from './weirdValue.ts'

/** What goes with a request beside its address. */
export interface Sent {
  readonly type: string
  readonly body: Buffer | string
}

const TRANSITIONS = [
  ...Object.keys(REPORT_TRANSITIONS),
  ...Object.keys(ITEM_TRANSITIONS.each),
  'fail',
  'nothing',
]

const OTHERS = [
  ...['id', 'revision', 'workflowState', 'publicState', 'organization', 'report', 'createdAt'],
  ...['updatedAt', 'createdBy', 'savedBy', 'contributions', 'lastTransition', '_status', 'key'],
  ...['memberships', 'password', 'hash', 'salt', 'sessions', 'email', 'transition', 'contentHash'],
  ...['reason', 'reopen', 'changeNote', 'publishAt', 'proofread', 'outcome', 'remark', 'signedBy'],
  ...['explanation', 'signedOn', 'attachment', 'stages', 'minimumPersons', 'act', 'confirm'],
  ...['cells', 'figures', 'body', 'preamble', 'explanations', 'openItems', 'parent', 'order'],
  ...['__proto__', 'constructor', 'toString', 'collection', 'deletedAt', 'file', 'filename', 'url'],
]

const transitionBody = (weird: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      transition: fc.constantFrom(...TRANSITIONS),
      revision: fc.oneof(fc.constantFrom(1, 2, 3, 0, -1, '1'), weird),
      reason: weird,
      reopen: weird,
      changeNote: weird,
      publishAt: weird,
      proofread: weird,
      outcome: weird,
      remark: weird,
      explanation: weird,
      signedBy: weird,
      signedOn: weird,
      attachment: weird,
      contentHash: weird,
    },
    { requiredKeys: ['transition'] },
  )

const broken = (sound: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      ...[
        '',
        '{',
        '[]',
        'null',
        '"x"',
        '1e999',
        '{"a":1,"a":2}',
        '{"__proto__":{"x":1}}',
        'undefined',
      ],
      ...['['.repeat(20_000), `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, '\u0000', '\uFEFF{}'],
      ...[`{"heading":"${'长'.repeat(300_000)}"}`],
    ),
    fc.nat(Math.max(1, sound.length)).map((cut) => sound.slice(0, cut)),
    fc.nat(Math.max(1, sound.length)).map((cut) => `${sound.slice(0, cut)}"${sound.slice(cut)}`),
  )

const json = (value: unknown): string => JSON.stringify(value) ?? 'null'
const JSON_TYPE = 'application/json'

const multipart = (text: string): fc.Arbitrary<Sent> => {
  const part = (disposition: string, content: string) =>
    `--b\r\nContent-Disposition: ${disposition}\r\n\r\n${content}\r\n`
  const data = part('form-data; name="_payload"', text)
  const file = (name: string) =>
    `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n\u0089PNG\r\n`
  return fc
    .record({
      type: fc.constantFrom(
        'multipart/form-data; boundary=b',
        'multipart/form-data',
        'multipart/form-data; boundary=',
        'multipart/form-data; boundary=other',
      ),
      body: fc.constantFrom(
        `${data}${file('x.png')}--b--\r\n`,
        `${data}${file('../../x.svg')}--b--\r\n`,
        `${file('x.png')}--b--\r\n`,
        `${data}--b--\r\n`,
        `${data}${file('x.png')}`,
        part('form-data; name="__proto__"', 'x'),
        part('form-data', 'x'),
        '--b--',
        '',
      ),
    })
    .map(({ type, body }) => ({ type, body }))
}

/** A body for a route of a collection: what is sound, changed here and there; or what is none. */
export const bodyOf = (world: FuzzWorld, slug: string, path: string): fc.Arbitrary<Sent> => {
  const weird = weirdValue(world.ids)
  const names = [...world.fieldsOf(slug).filter((name) => !name.includes('.')), ...OTHERS]
  const changes = fc.dictionary(fc.constantFrom(...names), weird, { maxKeys: 3 })
  const revision = fc.constantFrom({}, { revision: 1 }, { revision: 2 }, { revision: 3 })
  const content = fc
    .tuple(fc.constantFrom(true, true, false), revision, changes)
    .map(([isSound, read, changed]) => ({
      ...(isSound ? world.bodyOf(slug) : {}),
      ...read,
      ...changed,
    }))
  const person = fc.record({
    email: fc.oneof(fc.constantFrom('nobody@gongkai.example', 'a@b'), weird),
    password: fc.oneof(fc.constantFrom('no password of anybody'), weird),
    token: weird,
    role: fc.constantFrom(...ROLES),
  })
  const sound = path.includes('transition')
    ? transitionBody(weird)
    : /login|password|unlock|verify|register/.test(path)
      ? person
      : content
  return sound.chain((value) => {
    const text = json(value)
    return fc.oneof(
      { weight: 12, arbitrary: fc.constant({ type: JSON_TYPE, body: text }) },
      { weight: 2, arbitrary: broken(text).map((body) => ({ type: JSON_TYPE, body })) },
      { weight: 2, arbitrary: multipart(text) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          { type: 'text/plain', body: text },
          { type: '', body: text },
          { type: 'application/x-www-form-urlencoded', body: 'a[b]=1&__proto__[x]=1&%ff=%' },
          { type: 'application/json; charset=utf-16', body: Buffer.from(text, 'utf16le') },
          { type: JSON_TYPE, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x3a]) },
          { type: 'application/graphql', body: '{ meUser { exp } }' },
        ),
      },
    )
  })
}
