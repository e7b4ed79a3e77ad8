import {
  interestStandingWords,
  interestTypeWords,
} from '../../../../shared/domain/interest/words.ts';
import { optionsOf } from '../../../ui/form/option.ts';
import { NarrowBar } from '../../../ui/narrow-bar.tsx';
import { NarrowSelect } from '../../../ui/narrow-select.tsx';
import type { Question } from '../../../vault-client/use-pages.ts';

/** Every entry, the newest application first. */
export const everyInterest: Question<'interestList'> = {
  ...{ sortBy: 'appliedOn', descending: true, text: '', show: 'all', type: '' },
};

const shows = optionsOf<Question<'interestList'>['show']>({
  all: 'All entries',
  waiting: 'Waiting for something',
  'started-early': 'Begun without approval',
  ...interestStandingWords,
});
const types = optionsOf<Question<'interestList'>['type']>({
  '': 'Every type',
  ...interestTypeWords,
});

type Props = {
  readonly question: Question<'interestList'>;
  readonly onAsk: (question: Question<'interestList'>) => void;
};

/** What the register is narrowed to. */
export function InterestFilterBar({ question, onAsk }: Props) {
  const change = (part: Partial<Question<'interestList'>>): void => onAsk({ ...question, ...part });
  const isNarrowed = question.text !== '' || question.show !== 'all' || question.type !== '';
  return (
    <NarrowBar
      label="Narrow the register"
      text={question.text}
      placeholder="Name, company, partner"
      onText={(text) => change({ text })}
      onClear={isNarrowed ? () => change({ text: '', show: 'all', type: '' }) : undefined}
    >
      <NarrowSelect
        label="How it stands"
        value={question.show}
        options={shows}
        onChoose={(show) => change({ show })}
      />
      <NarrowSelect
        label="Type"
        value={question.type}
        options={types}
        onChoose={(type) => change({ type })}
      />
    </NarrowBar>
  );
}
