import { BROWSER_CHECK, WITHOUT_SCRIPT } from './browserFloor.ts'

/** Stands before everything else of a page: an old browser is told so, and shows no blank or broken page. */
export const BrowserCheck = () => (
  <>
    <script dangerouslySetInnerHTML={{ __html: BROWSER_CHECK }} />
    <noscript>
      <p role="alert">{WITHOUT_SCRIPT}</p>
    </noscript>
  </>
)
