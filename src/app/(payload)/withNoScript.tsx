import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from 'react'

type Holder = ReactElement<{ readonly children?: ReactNode }>

const isHolder = (node: ReactNode): node is Holder => isValidElement(node)

const NoScript = () => (
  <noscript>
    <div style={{ maxWidth: '40em', margin: '3em auto', padding: '0 1em', fontSize: 18 }}>
      <h1>请启用 JavaScript</h1>
      <p>
        编审页面需要浏览器运行 JavaScript。请在浏览器设置中允许本网站运行
        JavaScript，然后刷新本页；不能更改设置的，请联系单位的系统管理员。公开页面和公开库不需要
        JavaScript。
      </p>
      <div lang="en">
        <h2>Please switch JavaScript on</h2>
        <p>
          The pages of the desk need it. Allow this site to run JavaScript in the settings of the
          browser and load the page again, or ask your system administrator. The public pages work
          without it.
        </p>
      </div>
    </div>
  </noscript>
)

/** The base draws its pages in the browser and sends an empty body: into it, what is read where no script runs. */
export const withNoScript = (page: ReactElement): ReactNode => {
  if (!isHolder(page)) return page
  const parts = Children.map(page.props.children, (part) =>
    isHolder(part) && part.type === 'body'
      ? cloneElement(part, {}, part.props.children, <NoScript key="no-script" />)
      : part,
  )
  return cloneElement(page, {}, parts)
}
