import { renderToStaticMarkup } from 'react-dom/server'
import { officeOf } from '../officeOf.ts'
import { SiteContext } from '../useSite.ts'
import type { SiteRequest } from '../SiteRoute.ts'
import { sayIn } from '../words.ts'
import { Footing } from './Footing.tsx'
import { Head } from './Head.tsx'
import { Masthead } from './Masthead.tsx'
import type { Page } from './Page.ts'

const Slot = ({ html }: { readonly html: string | null }) =>
  html === null ? null : <div className="slot" dangerouslySetInnerHTML={{ __html: html }} />

/** The name of the site: that of the portal, else of the office's own organization, else of the column. */
const siteNameOf = async ({ settings, view, language }: SiteRequest): Promise<string> => {
  if (settings.name) return settings.name
  return (await officeOf(view))?.name ?? sayIn(language)('column')
}

/** A page as the HTML that is sent. It needs no script. */
export const renderPage = async (request: SiteRequest, page: Page): Promise<string> => {
  const { language, shell, addresses } = request
  const say = sayIn(language)
  const siteName = await siteNameOf(request)
  const trail = page.trail ?? []
  const html = renderToStaticMarkup(
    <SiteContext value={request}>
      <html lang={language === 'zh' ? 'zh-CN' : 'en'}>
        <Head page={page} siteName={siteName} />
        <body>
          <a className="skip" href="#content">
            {say('skip')}
          </a>
          {shell.band ? (
            <p className="band" role="note">
              {shell.band[language]}
            </p>
          ) : null}
          <Slot html={shell.header} />
          <Masthead page={page} siteName={siteName} />
          {trail.length > 0 && !shell.band ? (
            <nav aria-label={say('trail')} className="trail">
              <ol>
                <li>
                  <a href={addresses.index()}>{say('allReports')}</a>
                </li>
                {trail.map(({ title, href }) => (
                  <li key={href}>
                    <a href={href}>{title}</a>
                  </li>
                ))}
              </ol>
            </nav>
          ) : null}
          <main id="content" tabIndex={-1}>
            {page.content}
          </main>
          <Footing siteName={siteName} />
          <Slot html={shell.footer} />
        </body>
      </html>
    </SiteContext>,
  )
  return `<!doctype html>${html}`
}
