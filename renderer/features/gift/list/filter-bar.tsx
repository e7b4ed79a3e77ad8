import { Field, Select } from '@fluentui/react-components';
import { giftStandingWords } from '../../../../shared/domain/gift/words.ts';
import { NarrowBar } from '../../../ui/narrow-bar.tsx';
import type { Question } from '../../../vault-client/use-pages.ts';

/** Every offer, the newest first. */
export const everyOffer: Question<'giftList'> = {
  ...{ sortBy: 'offeredOn', descending: true, text: '', show: 'all', year: '' },
};

const shows: Readonly<Record<Question<'giftList'>['show'], string>> = {
  all: 'All offers',
  waiting: 'Waiting for something',
  cash: 'Money',
  ...giftStandingWords,
};
const showNames = Object.keys(shows) as readonly Question<'giftList'>['show'][];

type Props = {
  readonly question: Question<'giftList'>;
  readonly years: readonly string[];
  readonly onAsk: (question: Question<'giftList'>) => void;
};

/** What the register is narrowed to. */
export function GiftFilterBar({ question, years, onAsk }: Props) {
  const change = (part: Partial<Question<'giftList'>>): void => onAsk({ ...question, ...part });
  const isNarrowed = question.text !== '' || question.show !== 'all' || question.year !== '';
  return (
    <NarrowBar
      label="Narrow the register"
      text={question.text}
      placeholder="Name, donor, thing"
      onText={(text) => change({ text })}
      onClear={
        isNarrowed
          ? () => onAsk({ ...everyOffer, sortBy: question.sortBy, descending: question.descending })
          : undefined
      }
    >
      <Field label="What became of it">
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
      <Field label="Year">
        <Select
          value={question.year}
          onChange={(_event, data) =>
            change({ year: /^\d{4}$/.test(data.value) ? data.value : '' })
          }
        >
          <option value="">Every year</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
    </NarrowBar>
  );
}
