/** A file is handed over to be saved, never shown inside the desk's own pages, and kept by no cache. */
export const safeFileHeaders = ({ headers }: { readonly headers: Headers }): Headers => {
  headers.set('Content-Disposition', 'attachment')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  headers.set('Cache-Control', 'private, no-store')
  return headers
}
