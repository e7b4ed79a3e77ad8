import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { Rows } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';

function AdviceSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.advice.given.map((advice) => (
        <Rows
          key={advice.adviceId}
          rows={[
            { label: 'Advice', value: advice.text },
            { label: 'Given', value: `${formatPlain(advice.givenOn)}, by ${advice.givenBy}` },
            {
              label: 'What it means',
              value: advice.closes
                ? 'The matter is dealt with by advice and guidance'
                : 'There is more to do',
            },
          ]}
        />
      ))}
    </Stack>
  );
}

/** The advice that was given. */
export const adviceSection: CaseSection = {
  group: 'Decision',
  title: 'Advice and guidance',
  has: ({ state }) => state.advice.given.length > 0,
  draw: AdviceSection,
};
