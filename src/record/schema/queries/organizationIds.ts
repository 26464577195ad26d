import type { RecordView } from '../../RecordView.ts'

/** The ids of the organizations that have one of these slugs or codes. */
export const organizationIds = async (
  view: RecordView,
  names: readonly string[],
): Promise<ReadonlySet<string>> => {
  const organizations = await view.organizations()
  return new Set(
    [...organizations].flatMap(([id, { slug, code }]) =>
      names.includes(slug) || (code !== null && names.includes(code)) ? [id] : [],
    ),
  )
}
