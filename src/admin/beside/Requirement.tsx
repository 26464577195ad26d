import { askedOfTopic } from '../../domain/checks/askedOfTopic.ts'
import { FORMATS, type FormatId } from '../../domain/formats/formats.ts'
import { type TopicId, TOPICS } from '../../domain/formats/topics.ts'
import { languageOf } from '../../domain/localized.ts'
import { say } from '../say.ts'
import styles from './beside.module.scss'

const Topic = ({
  code,
  format,
  topic,
}: {
  readonly code: string
  readonly format: FormatId
  readonly topic: TopicId
}) => {
  const language = languageOf(code)
  const comma = language === 'zh' ? '、' : ', '
  const { isRequired, aspects, wanted, tables } = askedOfTopic(format, topic)
  return (
    <li>
      <strong>{TOPICS[topic].label[language]}</strong>{' '}
      <span className={styles['mark']}>{say(code, isRequired ? 'isRequired' : 'isOptional')}</span>
      <ul>
        {aspects.length > 0 ? (
          <li>{say(code, 'aspects', { aspects: aspects.join(comma) })}</li>
        ) : null}
        {wanted.map(({ check, mend, basis }) => (
          <li key={check}>
            {mend[language]}
            <span className={styles['ground']}>{say(code, 'groundOf', { basis })}</span>
          </li>
        ))}
        {tables.length > 0 ? (
          <li>{say(code, 'tablesOf', { tables: tables.join(comma) })}</li>
        ) : null}
      </ul>
    </li>
  )
}

interface Props {
  readonly code: string
  readonly format: FormatId
  readonly topics: readonly TopicId[]
}

/** What the law's form and the checks ask of a chapter, by the topics that it covers. */
export const Requirement = ({ code, format, topics }: Props) => (
  <>
    {topics.length === 0 ? (
      <p>{say(code, 'requirementNone')}</p>
    ) : (
      <ul className={styles['topics']}>
        {topics.map((topic) => (
          <Topic code={code} format={format} key={topic} topic={topic} />
        ))}
      </ul>
    )}
    <p className={styles['ground']}>
      {say(code, 'formBasis')}：{FORMATS[format].basis.join('；')}
    </p>
  </>
)
