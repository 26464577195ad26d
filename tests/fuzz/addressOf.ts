import fc from 'fast-check'
import type { FuzzWorld } from './FuzzWorld.ts'
import { weirdValue } from './weirdValue.ts'

const OPERATORS = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'near', 'within'],
  ...['intersects', 'and', 'or', 'nothing', '__proto__', ''],
]

const KEYS = [
  ...['where', 'sort', 'limit', 'depth', 'page', 'select', 'populate', 'joins', 'draft', 'trash'],
  ...['pagination', 'locale', 'fallback-locale', 'autosave', 'data', 'overrideLock', '_method'],
  ...['field', 'flattenLocales', 'publishSpecificLocale', 'user', '__proto__', 'constructor'],
]

const SYSTEM_FIELDS = [
  ...['id', 'createdAt', 'updatedAt', '_status', 'hash', 'salt', 'password', 'sessions.id'],
  ...['resetPasswordToken', 'lockUntil', 'memberships.organization.name', 'report.organization'],
  ...['about.value', 'about.relationTo', 'organization.parent.parent.name', 'version.heading'],
  ...['parent', '', '.', 'a..b', '__proto__', 'constructor.name', 'x'.repeat(2000), '-', '$id'],
]

const written = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

/** A lone half of a character cannot be written in an address. */
const encoded = (text: string): string =>
  encodeURIComponent(Buffer.from(text).toString()).slice(0, 4000).replace(/%.?$/, '')

const pairs = ({ fieldsOf, ids }: FuzzWorld, slug: string): fc.Arbitrary<string> => {
  const weird = weirdValue(ids)
  const names = [...fieldsOf(slug), ...SYSTEM_FIELDS]
  const field = fc.constantFrom(...names)
  const value = weird.map((each) => encoded(written(each)))
  const condition = fc
    .tuple(
      fc.constantFrom('', '[and][0]', '[or][1]', '[and][0][or][3]', '[and]', '[0]'),
      field,
      fc.constantFrom(...OPERATORS),
      value,
    )
    .map(
      ([place, name, operator, given]) => `where${place}[${encoded(name)}][${operator}]=${given}`,
    )
  const plain = fc
    .tuple(fc.constantFrom(...KEYS), fc.constantFrom('', '[]', '[a]', '[a][b]', '[0]'), value)
    .map(([key, below, given]) => `${key}${below}=${given}`)
  const chosen = fc
    .tuple(fc.constantFrom('select', 'populate', 'joins'), field, value)
    .map(([key, name, given]) => `${key}[${encoded(name)}]=${given}`)
  const sorted = fc
    .tuple(fc.constantFrom('', '-'), field)
    .map(([sign, name]) => `sort=${sign}${encoded(name)}`)
  const broken = fc.constantFrom('%', '%ff', '%c3%28', '&&&', '=', '[', 'a[b', 'where[[]]=', '%00')
  return fc.oneof(
    { weight: 5, arbitrary: condition },
    { weight: 3, arbitrary: plain },
    { weight: 2, arbitrary: chosen },
    { weight: 2, arbitrary: sorted },
    { weight: 1, arbitrary: broken },
  )
}

/** What stands after the question mark; mostly nothing or little. */
export const queryOf = (world: FuzzWorld, slug: string): fc.Arbitrary<string> =>
  fc
    .array(pairs(world, slug), { maxLength: 4 })
    .map((list) => (list.length > 0 ? `?${list.join('&')}` : ''))

/** What stands in the place of an id. */
export const idIn = ({ ids, idsOf }: FuzzWorld, slug: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...idsOf(slug), 'no-such-document') },
    { weight: 2, arbitrary: weirdValue(ids).map((value) => encoded(written(value)) || 'x') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '%ff', '%2f', '%00', '..', '%2e%2e', 'a%2fb', '🙂'),
    },
  )
