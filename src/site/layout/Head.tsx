import { ICON, STYLESHEET } from '../assets.ts'
import { termsOf } from '../terms.ts'
import { useSite } from '../useSite.ts'
import type { Page } from './Page.ts'

/** The names of the site as every page has to carry them. */
const SiteMeta = ({ siteName }: { readonly siteName: string }) => {
  const { settings } = useSite().request
  return (
    <>
      <meta content={siteName} name="SiteName" />
      {settings.domain ? <meta content={settings.domain} name="SiteDomain" /> : null}
      {settings.code ? <meta content={settings.code} name="SiteIDCode" /> : null}
    </>
  )
}

const Canonical = ({ page: { official, self, isCanonical = true } }: { readonly page: Page }) => {
  const { settings, shell, whole } = useSite().request
  if (official) return <link href={official} rel="canonical" />
  const isOwn = settings.isIndexed && shell.isAddressed && isCanonical
  return isOwn ? <link href={self(whole)} rel="canonical" /> : null
}

/** The head of a page. */
export const Head = ({ page, siteName }: { readonly page: Page; readonly siteName: string }) => {
  const { request, addresses, say } = useSite()
  const { settings, shell, inLanguage } = request
  const terms = termsOf(settings)
  const isIndexed = settings.isIndexed && !shell.band && !page.isHidden
  return (
    <head>
      <meta charSet="utf-8" />
      <meta content="width=device-width, initial-scale=1" name="viewport" />
      <title>{`${page.title}_${siteName}`}</title>
      <SiteMeta siteName={siteName} />
      {page.meta.map(([name, content]) => (
        <meta key={name} content={content} name={name} />
      ))}
      {isIndexed ? null : <meta content="noindex" name="robots" />}
      <meta content="telephone=no" name="format-detection" />
      <meta content="light dark" name="color-scheme" />
      <Canonical page={page} />
      {terms?.url ? <link href={terms.url} rel="license" /> : null}
      {shell.isAddressed ? (
        <>
          <link href={page.self(inLanguage('zh'))} hrefLang="zh-CN" rel="alternate" />
          <link href={page.self(inLanguage('en'))} hrefLang="en" rel="alternate" />
          <link
            href={addresses.feed()}
            rel="alternate"
            title={say('feed')}
            type="application/atom+xml"
          />
        </>
      ) : null}
      <link href={addresses.asset(STYLESHEET.name)} rel="stylesheet" />
      <link href={addresses.asset(ICON.name)} rel="icon" type="image/svg+xml" />
      {page.data ? (
        <script dangerouslySetInnerHTML={{ __html: page.data }} type="application/ld+json" />
      ) : null}
    </head>
  )
}
