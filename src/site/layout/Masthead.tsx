import { useSite } from '../useSite.ts'
import type { Page } from './Page.ts'

const SearchBox = () => {
  const { addresses, language, say } = useSite()
  return (
    <form
      action={addresses.search()}
      aria-label={say('searchFor')}
      className="search-box"
      role="search"
    >
      {language === 'en' ? <input name="lang" type="hidden" value="en" /> : null}
      <label className="unseen" htmlFor="search-box">
        {say('searchFor')}
      </label>
      <input
        id="search-box"
        maxLength={100}
        name="q"
        placeholder={say('searchFor')}
        type="search"
      />
      <button type="submit">{say('search')}</button>
    </form>
  )
}

/** What stands above every page: whose it is, the search, the other language. */
export const Masthead = ({
  page,
  siteName,
}: {
  readonly page: Page
  readonly siteName: string
}) => {
  const { request, addresses, language, say, chinese } = useSite()
  const { settings, shell, inLanguage } = request
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <a className="site-name" href={addresses.index()}>
          <span {...chinese}>{siteName}</span>
          <strong {...(settings.column ? chinese : {})}>{settings.column ?? say('column')}</strong>
        </a>
        {shell.canSearch ? <SearchBox /> : null}
        {shell.band ? null : (
          <a
            className="language"
            href={page.self(inLanguage(other))}
            hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
            lang={other === 'zh' ? 'zh-CN' : 'en'}
          >
            {say('otherLanguage')}
          </a>
        )}
      </div>
    </header>
  )
}
