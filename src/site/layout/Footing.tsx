import { useSite } from '../useSite.ts'

/** What stands below every page: who runs the site, by which numbers, and the data. */
export const Footing = ({ siteName }: { readonly siteName: string }) => {
  const { request, addresses, say, chinese } = useSite()
  const { settings, shell } = request
  return (
    <footer className="footing">
      <p {...chinese}>{say('hostedBy', { name: siteName })}</p>
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
