import { termsOf } from '../terms.ts'
import { useSite } from '../useSite.ts'

/** Under which terms the data may be used; nothing where the office does not say. */
const TermsLine = () => {
  const { request, say } = useSite()
  const terms = termsOf(request.settings)
  if (!terms) return null
  const { text, url } = terms
  return (
    <p className="terms">
      {say('terms')}
      {text ? <span lang="zh-CN">{text}</span> : null}{' '}
      {url ? (
        <a href={url} rel="license noopener noreferrer">
          {text ? say('termsFull') : url}
        </a>
      ) : null}
    </p>
  )
}

/** What stands below every page: who runs the site, by which numbers, and the data. */
export const Footing = ({ siteName }: { readonly siteName: string }) => {
  const { request, addresses, say, chinese } = useSite()
  const { settings, shell } = request
  return (
    <footer className="footing">
      <p {...chinese}>{say('hostedBy', { name: siteName })}</p>
      <TermsLine />
      <ul>
        {settings.code ? <li>{say('siteCode', { code: settings.code })}</li> : null}
        {settings.icp ? (
          <li>
            <a href="https://beian.miit.gov.cn/" rel="noopener noreferrer">
              {say('icp', { number: settings.icp })}
            </a>
          </li>
        ) : null}
        {settings.police ? <li>{say('police', { number: settings.police })}</li> : null}
        {shell.isAddressed ? (
          <li>
            <a href={addresses.feed()}>{say('feed')}</a>
          </li>
        ) : null}
      </ul>
    </footer>
  )
}
