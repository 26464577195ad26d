import { allOrganizations } from '../asking/allOrganizations.ts'
import { allReports } from '../asking/allReports.ts'
import type { Envelope, Organization } from '../asking/shapes.ts'
import { byKind } from '../index/byKind.ts'
import { ReportList } from '../index/ReportList.tsx'
import { renderPage } from '../layout/renderPage.tsx'
import type { SiteRoute } from '../SiteRoute.ts'
import { useSite } from '../useSite.ts'
import { columnMeta } from './columnMeta.ts'

interface Props {
  readonly organization: Organization
  readonly reports: readonly Envelope[]
  readonly organizations: readonly Organization[]
}

const Below = ({ organizations }: { readonly organizations: readonly Organization[] }) => {
  const { say, name, addresses } = useSite()
  if (organizations.length === 0) return null
  return (
    <section className="block">
      <h2>{say('subordinates')}</h2>
      {byKind(organizations, ({ kind }) => kind).map(({ kind, label, members }) => (
        <section key={kind}>
          <h3>{name(label)}</h3>
          <ul className="names">
            {members.map(({ slug, name: called }) => (
              <li key={slug}>
                <a href={addresses.organization(slug)} lang="zh-CN">
                  {called}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const OrganizationContent = ({ organization, reports, organizations }: Props) => {
  const { say, addresses } = useSite()
  const { slug, name, code, parent } = organization
  const isAbove = parent && organizations.some((each) => each.slug === parent.slug)
  return (
    <>
      <h1 className="page-title" lang="zh-CN">
        {name}
      </h1>
      <dl className="catalogue">
        {code ? (
          <div>
            <dt>{say('code')}</dt>
            <dd>{code}</dd>
          </div>
        ) : null}
        {parent ? (
          <div>
            <dt>{say('superior')}</dt>
            <dd lang="zh-CN">
              {isAbove ? (
                <a href={addresses.organization(parent.slug)}>{parent.name}</a>
              ) : (
                parent.name
              )}
            </dd>
          </div>
        ) : null}
      </dl>
      <p className="onward">
        <a href={addresses.figures(slug)}>{say('keyFigures')}</a>
      </p>
      <section className="block">
        <h2>{say('reports')}</h2>
        <ReportList reports={reports} />
      </section>
      <Below organizations={organizations.filter((each) => each.parent?.slug === slug)} />
    </>
  )
}

/** An organization: its reports of all years, and those below it. */
export const organizationRoute: SiteRoute = {
  path: '/reports/:organization',
  type: 'text/html',
  answer: async (request) => {
    const { params, view, addresses } = request
    const organizations = await allOrganizations(view)
    const organization = organizations.find(({ slug }) => slug === params['organization'])
    if (!organization) return null
    const { slug, name } = organization
    const reports = await allReports(view, { organizations: [slug] })
    const content = (
      <OrganizationContent
        organization={organization}
        organizations={organizations}
        reports={reports}
      />
    )
    return {
      body: await renderPage(request, {
        title: name,
        self: (each) => each.organization(slug),
        meta: columnMeta(request, name),
        trail: [{ title: name, href: addresses.organization(slug) }],
        content,
      }),
    }
  },
}
