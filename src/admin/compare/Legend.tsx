import { say } from '../say.ts'
import styles from './compare.module.scss'

/** What the signs of a comparison mean. */
export const Legend = ({ code }: { readonly code: string }) => (
  <div className={styles['legend']}>
    <span>{say(code, 'compareLegend')}</span>
    <ul>
      <li>
        <del>{say(code, 'legendRemoved')}</del>
      </li>
      <li>
        <ins>{say(code, 'legendAdded')}</ins>
      </li>
      <li>
        <span className={styles['number']}>
          <del>12</del>
          <span aria-hidden="true"> → </span>
          <ins>13</ins>
        </span>{' '}
        {say(code, 'legendNumber')}
      </li>
      <li>
        <span className={styles['marked']}>{say(code, 'legendMarked')}</span>
      </li>
      <li>
        <span className={styles['note']}>{say(code, 'blockMovedTo', { move: 1 })}</span>{' '}
        {say(code, 'legendMoved')}
      </li>
    </ul>
  </div>
)
