/** What a file that belongs to a report is for: part of what is published, or proof of how it came about. */
export const ATTACHMENT_KINDS = [
  {
    value: 'content',
    label: { zh: '报告附件（随报告公开）', en: 'Part of the report (published)' },
  },
  {
    value: 'evidence',
    label: { zh: '签发页扫描件（不公开）', en: 'Scan of a signature (not published)' },
  },
] as const
