import { giftStandingWords } from '../../../../shared/domain/gift/words.ts';
import { optionsOf } from '../../../ui/form/option.ts';
import { NarrowBar } from '../../../ui/narrow-bar.tsx';
import { NarrowSelect, NarrowYear } from '../../../ui/narrow-select.tsx';
import type { Question } from '../../../vault-client/use-pages.ts';

/** Every offer, the newest first. */
export const everyOffer: Question<'giftList'> = {
  ...{ sortBy: 'offeredOn', descending: true, text: '', show: 'all', year: '' },
};

const shows = optionsOf<Question<'giftList'>['show']>({
  all: 'All offers',
  waiting: 'Waiting for something',
  cash: 'Money',
  ...giftStandingWords,
});

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
      onClear={isNarrowed ? () => change({ text: '', show: 'all', year: '' }) : undefined}
    >
      <NarrowSelect
        label="What became of it"
        value={question.show}
        options={shows}
        onChoose={(show) => change({ show })}
      />
      <NarrowYear year={question.year} years={years} onChoose={(year) => change({ year })} />
    </NarrowBar>
  );
}
