import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { appealClockFrom, appealWindows } from '../../../shared/domain/service/appeal-clock.ts';
import { formatLong, isCivilDate } from '../../../shared/kit/civil-date.ts';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { fallsOnWords } from './falls-on.ts';

/** What the day typed so far means for the time to appeal, before anything is saved. */
export function AppealPreview({ view }: { readonly view: CaseView }) {
  const letterId = useValue('letterId');
  const receivedOn = useValue('receivedOn');
  const { state, policy } = view;
  const window = appealWindows(state, policy).find(({ notice }) => notice?.letterId === letterId);
  if (!window || typeof receivedOn !== 'string' || !isCivilDate(receivedOn)) return null;
  const clock = appealClockFrom(policy, receivedOn, window.against.kind);
  switch (clock.kind) {
    case 'no-appeal':
      return (
        <Heed tone="info" source={clock.source}>
          The policy gives no right of appeal, so no time runs.
        </Heed>
      );
    case 'not-stated':
      return (
        <Heed tone="warning" source={clock.source}>
          The policy does not say how long a member has to appeal, and the unit has not filled it
          in. The day can be recorded; no last day can be shown.
        </Heed>
      );
    case 'running':
      return (
        <Heed tone="info" of="the last day to appeal">
          <Text weight="semibold">
            The member may appeal until the end of {formatLong(clock.lastDay)}.
          </Text>{' '}
          {clock.counted} {fallsOnWords(clock)}{' '}
          <Why source={clock.source} of="the last day to appeal" />
        </Heed>
      );
  }
}
