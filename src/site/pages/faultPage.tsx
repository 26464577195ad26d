import { renderPage } from '../layout/renderPage.tsx'
import type { SiteRequest } from '../SiteRoute.ts'
import { useSite } from '../useSite.ts'
import { sayIn } from '../words.ts'

type Fault = 'notFound' | 'fault'

const Told = ({ fault }: { readonly fault: Fault }) => {
  const { say, addresses } = useSite()
  return (
    <div className="fault">
      <h1>{say(fault)}</h1>
      <p>{say(fault === 'notFound' ? 'notFoundLead' : 'faultLead')}</p>
      <p>
        <a href={addresses.index()}>{say('home')}</a>
      </p>
    </div>
  )
}

/** What is shown where there is no such page, or where it cannot be shown. */
export const faultPage = (request: SiteRequest, fault: Fault): Promise<string> => {
  const say = sayIn(request.language)
  return renderPage(request, {
    title: say(fault),
    self: (addresses) => addresses.index(),
    isCanonical: false,
    isHidden: true,
    meta: [],
    content: <Told fault={fault} />,
  })
}
