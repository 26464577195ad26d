/** What a condition may ask of a field. There are no places on a map in this program. */
const OPERATORS = [
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]

/** What asks for a piece of a text, which a moment or a number is not. */
const OF_TEXTS = ['like', 'not_like', 'contains']

/** How deep conditions stand in conditions. */
const DEPTH = 10

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || typeof value !== 'object' || value instanceof Date

const isMoment = (value: unknown): boolean =>
  isScalar(value) &&
  (value === null || value === 'null' || !Number.isNaN(Date.parse(String(value))))

const isNumber = (value: unknown): boolean =>
  isScalar(value) &&
  (value === null || value === 'null' || (value !== '' && Number.isFinite(Number(value))))

const listed = (value: unknown): readonly unknown[] => {
  if (typeof value === 'string') return value.split(',')
  return Array.isArray(value) ? value : [value]
}

interface Asked {
  /** What a value has to be; null where any single value may be compared. */
  readonly isValue: ((value: unknown) => boolean) | null
  readonly isPolymorphic: boolean
}

const isCondition = (value: unknown, { isValue, isPolymorphic }: Asked): boolean =>
  isPlain(value) &&
  Object.entries(value).every(([operator, given]) => {
    if (!OPERATORS.includes(operator)) return false
    if (isPolymorphic && operator !== 'exists') return false
    if (!isScalar(given) && !(Array.isArray(given) && given.every(isScalar))) return false
    if (!isValue || operator === 'exists') return true
    return !OF_TEXTS.includes(operator) && listed(given).every(isValue)
  })

interface Known {
  /** The names of the fields that hold a moment. */
  readonly dates: ReadonlySet<string>
  /** The names of those that hold a number, and nowhere anything else. */
  readonly numbers: ReadonlySet<string>
  /** The names of those that refer to documents of several collections, of which only the parts are asked for. */
  readonly polymorphic: ReadonlySet<string>
  /** All fields of what is asked for, and whether they hold a number; absent: any may be there. */
  readonly own?: ReadonlyMap<string, { readonly isNumber: boolean }>
}

/**
 * Whether conditions are such as a database can be asked: known operators on single values or lists of
 * them, moments for what is a moment and numbers for what is one, the parts of a reference to one of several collections, fields that
 * there are, `and` and `or` with lists of conditions. The base takes others to the database and fails there,
 * or leaves a failure behind that nobody waits for.
 */
export const isSoundWhere = (where: unknown, known: Known, depth = 0): boolean => {
  if (where === undefined || where === null) return true
  if (!isPlain(where) || depth > DEPTH) return false
  return Object.entries(where).every(([name, given]) => {
    if (!/^(and|or)$/i.test(name)) {
      const path = name.split(/\.|__/)
      const last = path.at(-1) ?? ''
      const own = known.own?.get(path[0] ?? '')
      if (known.own && !own) return false
      const isOfNumbers = (path.length === 1 && own?.isNumber) || known.numbers.has(last)
      const isPolymorphic = known.polymorphic.has(last)
      const isValue = known.dates.has(last) ? isMoment : isOfNumbers ? isNumber : null
      return isCondition(given, { isValue, isPolymorphic })
    }
    return (
      Array.isArray(given) &&
      given.every((each) => isPlain(each) && isSoundWhere(each, known, depth + 1))
    )
  })
}
