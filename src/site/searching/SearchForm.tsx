import type { Organization } from '../asking/shapes.ts'
import { useSite } from '../useSite.ts'
import type { Asked } from './Asked.ts'

interface Props {
  readonly asked: Asked
  readonly organizations: readonly Organization[]
  readonly years: readonly number[]
}

/** The words to look for, and where: a form that the browser sends by itself. */
export const SearchForm = ({ asked, organizations, years }: Props) => {
  const { say, addresses, language } = useSite()
  return (
    <form
      action={addresses.search()}
      aria-label={say('searchTitle')}
      className="search-form"
      role="search"
    >
      {language === 'en' ? <input name="lang" type="hidden" value="en" /> : null}
      <p>
        <label htmlFor="q">{say('searchText')}</label>
        <input
          aria-describedby="search-help"
          defaultValue={asked.text}
          id="q"
          maxLength={100}
          name="q"
          required
          type="search"
        />
      </p>
      <p>
        <label htmlFor="organization">{say('organization')}</label>
        <select defaultValue={asked.organization ?? ''} id="organization" name="organization">
          <option value="">{say('anyOrganization')}</option>
          {organizations.map(({ slug, name }) => (
            <option key={slug} lang="zh-CN" value={slug}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="year">{say('year')}</label>
        <select defaultValue={asked.year ?? ''} id="year" name="year">
          <option value="">{say('anyYear')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </p>
      <button type="submit">{say('search')}</button>
      <p className="aside" id="search-help">
        {say('searchHelp')}
      </p>
    </form>
  )
}
