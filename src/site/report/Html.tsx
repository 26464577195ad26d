import { wordedLinks } from './wordedLinks.ts'

/** A text of the record: HTML that was made and escaped when the edition was. */
export const Html = ({
  html,
  className = 'prose',
}: {
  readonly html: string
  readonly className?: string
}) => (
  <div className={className} dangerouslySetInnerHTML={{ __html: wordedLinks(html) }} lang="zh-CN" />
)
