interface Layer {
  readonly rawPath?: unknown
  readonly route?: {
    readonly path: unknown
    readonly stack: readonly { readonly method?: string }[]
  }
  readonly handle: unknown
}

interface Stack {
  readonly stack: readonly Layer[]
}

const isStack = (value: unknown): value is Stack =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  Array.isArray(Reflect.get(value, 'stack'))

const pathsOf = (path: unknown): readonly string[] =>
  (Array.isArray(path) ? path : [path]).map(String)

const joined = (base: string, path: string): string =>
  `${base}/${path}`.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')

const layersIn = ({ stack }: Stack, base: string): readonly string[] =>
  stack.flatMap(({ rawPath, route, handle }) => {
    if (route) {
      const methods = new Set(route.stack.map(({ method = 'all' }) => method.toUpperCase()))
      return pathsOf(route.path).flatMap((path) =>
        [...methods].map((method) => `${method} ${joined(base, path)}`),
      )
    }
    return pathsOf(rawPath).flatMap((path) => {
      const place = joined(base, path)
      return isStack(handle) ? layersIn(handle, place) : [`USE ${place}`]
    })
  })

/** Everything that stands in the stack of an app of Express, that of its routers too, in order. */
export const listLayers = (app: { readonly router: unknown }): readonly string[] => {
  const { router } = app
  if (!isStack(router)) throw new Error('Express keeps its layers elsewhere')
  return layersIn(router, '/')
}
