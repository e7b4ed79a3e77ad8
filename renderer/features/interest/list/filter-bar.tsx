import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import {
  interestStandingWords,
  interestTypeWords,
} from '../../../../shared/domain/interest/words.ts';
import type { Question } from '../../../vault-client/use-pages.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  text: { flex: '1 1 200px', maxWidth: '300px' },
});

/** Every entry, the newest application first. */
export const everyInterest: Question<'interestList'> = {
  ...{ sortBy: 'appliedOn', descending: true, text: '', show: 'all', type: '' },
};

const shows: Readonly<Record<Question<'interestList'>['show'], string>> = {
  all: 'All entries',
  waiting: 'Waiting for something',
  'started-early': 'Begun without approval',
  ...interestStandingWords,
};
const showNames = Object.keys(shows) as readonly Question<'interestList'>['show'][];
const types: Readonly<Record<Question<'interestList'>['type'], string>> = {
  '': 'Every type',
  ...interestTypeWords,
};
const typeNames = Object.keys(types) as readonly Question<'interestList'>['type'][];

type Props = {
  readonly question: Question<'interestList'>;
  readonly onAsk: (question: Question<'interestList'>) => void;
};

/** What the register is narrowed to. */
export function InterestFilterBar({ question, onAsk }: Props) {
  const styles = useStyles();
  const change = (part: Partial<Question<'interestList'>>): void => onAsk({ ...question, ...part });
  const isNarrowed = question.text !== '' || question.show !== 'all' || question.type !== '';
  return (
    <search className={styles.bar} aria-label="Narrow the register">
      <Field label="Contains" className={styles.text}>
        <Input
          value={question.text}
          onChange={(_event, data) => change({ text: data.value.slice(0, 200) })}
          autoComplete="off"
          spellCheck={false}
          placeholder="Name, company, partner"
        />
      </Field>
      <Field label="How it stands">
        <Select
          value={question.show}
          onChange={(_event, data) =>
            change({ show: showNames.find((name) => name === data.value) ?? 'all' })
          }
        >
          {showNames.map((name) => (
            <option key={name} value={name}>
              {shows[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Type">
        <Select
          value={question.type}
          onChange={(_event, data) =>
            change({ type: typeNames.find((name) => name === data.value) ?? '' })
          }
        >
          {typeNames.map((name) => (
            <option key={name} value={name}>
              {types[name]}
            </option>
          ))}
        </Select>
      </Field>
      {isNarrowed ? (
        <Button
          appearance="subtle"
          onClick={() =>
            onAsk({ ...everyInterest, sortBy: question.sortBy, descending: question.descending })
          }
        >
          Clear
        </Button>
      ) : null}
    </search>
  );
}
