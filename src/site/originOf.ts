import type { Request } from 'express'

/** The origin that people use: as it was set, else what the request says. */
export const originOf = (req: Request, base: string | undefined): string =>
  base ?? `${req.protocol}://${req.get('host') ?? 'localhost'}`
