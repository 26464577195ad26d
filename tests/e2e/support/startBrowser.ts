import { chromium, type Page } from 'playwright-core'
import { PASSWORD } from './startServer.ts'

/** The browser that is started. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** How it is started wherever no screen is. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

interface Visitor {
  /** The demo person who is signed in; nobody where it is absent. */
  readonly mailbox?: string
  /** The language chosen before; none where it is absent. */
  readonly language?: 'zh' | 'en'
  readonly width?: number
  /** Whether pages may run scripts; they may unless said. */
  readonly script?: boolean
}

/** A browser that prefers English, at one server. */
export interface DeskBrowser {
  /** Opens a window of its own, empty yet, with nobody or somebody signed in. */
  readonly visit: (visitor?: Visitor) => Promise<Page>
  /** Addresses elsewhere that a page asked for. */
  readonly requestsElsewhere: readonly string[]
  /** What went wrong in a page and was not caught there. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts a browser for the server at an address. */
export const startBrowser = async (url: string): Promise<DeskBrowser> => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  const requestsElsewhere: string[] = []
  const faults: string[] = []

  const visit = async ({
    mailbox,
    language,
    width = 1280,
    script = true,
  }: Visitor = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'en-US',
      timezoneId: 'Asia/Shanghai',
      viewport: { width, height: 900 },
      javaScriptEnabled: script,
    })
    if (language) await context.addCookies([{ name: 'payload-lng', value: language, url }])
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
        requestsElsewhere.push(request.url())
      }
    })
    if (mailbox) {
      const data = { email: `${mailbox}@gongkai.example`, password: PASSWORD }
      await page.request.post('/api/users/login', { data })
    }
    return page
  }
  return { visit, requestsElsewhere, faults, close: () => browser.close() }
}
