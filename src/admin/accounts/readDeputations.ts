import type { Standing } from '../../domain/deputies/Deputation.ts'
import type { ToldDeputation } from '../../operations/deputies/deputationsOf.ts'

const STANDINGS: readonly unknown[] = ['ahead', 'now', 'over'] satisfies readonly Standing[]

const isDeputation = (value: unknown): value is ToldDeputation =>
  ['id', 'name', 'from', 'until'].every(
    (name) => typeof Reflect.get(Object(value), name) === 'string',
  ) && STANDINGS.includes(Reflect.get(Object(value), 'standing'))

/** Who stands for an account, as the desk answers after one was named or a deputation ended. */
export const readDeputations = (body: unknown): readonly ToldDeputation[] => {
  const deputies: unknown = Reflect.get(Object(body), 'deputies')
  return Array.isArray(deputies) ? deputies.filter(isDeputation) : []
}
