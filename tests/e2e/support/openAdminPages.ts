import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Caller, DoorWorld } from '../../support/doors/doorWorld.ts'
import { type RawAnswer, sendRaw } from '../../support/sendRaw.ts'

const manifest = z.object({ node: z.record(z.string(), z.object({ filename: z.string() })) })
const OURS = 'src/app/(payload)/layout.tsx'

/** What a function answered; `result` is its value as it came, where there is one. */
export interface Called extends RawAnswer {
  readonly result: string | undefined
}

/** The pages of a built server, as somebody's browser asks for them. */
export interface AdminPages {
  /** The files whose functions may be called from a page. */
  readonly actions: readonly string[]
  readonly open: (caller: Caller, path: string) => Promise<RawAnswer>
  /** Calls a function as a page does. `path`: the page. */
  readonly call: (
    caller: Caller,
    call: { readonly name: string; readonly args: object },
    path?: string,
  ) => Promise<Called>
}

/** Knows the pages of the server at an address, and the cookies of those who open them. */
export const openAdminPages = async (
  url: string,
  { cookies }: Pick<DoorWorld, 'cookies'>,
): Promise<AdminPages> => {
  const file = '.next/server/server-reference-manifest.json'
  const actions = Object.entries(manifest.parse(JSON.parse(await readFile(file, 'utf8'))).node)
  const action = actions.find(([, { filename }]) => filename === OURS)?.[0]
  if (!action) throw new Error('The pages call no function of ours')
  const headersOf = (caller: Caller) => {
    const cookie = caller === 'nobody' ? undefined : cookies[caller]
    return cookie ? { cookie } : {}
  }
  return {
    actions: actions.map(([, { filename }]) => filename),
    open: (caller, path) => sendRaw(`${url}${path}`, { headers: headersOf(caller) }),
    call: async (caller, call, path = '/admin') => {
      const answer = await sendRaw(`${url}${path}`, {
        method: 'POST',
        headers: {
          ...headersOf(caller),
          'next-action': action,
          accept: 'text/x-component',
          'content-type': 'text/plain;charset=UTF-8',
        },
        body: JSON.stringify([call]),
      })
      return { ...answer, result: /^1:(.*)$/m.exec(answer.text)?.[1] }
    },
  }
}
