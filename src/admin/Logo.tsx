import styles from './Logo.module.scss'

/** The mark of the product: an open page under a seal. */
export const Icon = () => (
  <svg className={styles['icon']} viewBox="0 0 32 32" role="img" aria-label="公开 Gongkai">
    <rect width="32" height="32" rx="6" fill="#b3261e" />
    <path d="M8 8h11l5 5v11H8z" fill="none" stroke="#fff" strokeWidth="2" strokeLinejoin="round" />
    <path d="M19 8v5h5M12 17h8M12 21h5" fill="none" stroke="#fff" strokeWidth="2" />
  </svg>
)

/** The wordmark on the sign-in page. */
export const Logo = () => (
  <div className={styles['logo']}>
    <Icon />
    <span className={styles['name']}>
      <strong>公开</strong>
      <span aria-hidden="true">·</span>
      <span lang="en">Gongkai</span>
    </span>
  </div>
)
