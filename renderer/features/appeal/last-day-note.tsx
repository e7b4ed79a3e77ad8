import { Text } from '@fluentui/react-components';
import type { LastDay } from '../../../shared/domain/appeal/clocks.ts';
import { formatLong } from '../../../shared/kit/civil-date.ts';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';

/** A last day while a form is filled in: the day, how it was counted, and where it comes from. */
export function LastDayNote(props: { readonly says: string; readonly due: LastDay | undefined }) {
  const { says, due } = props;
  if (!due) return null;
  return (
    <Heed tone="info" of={says}>
      <Text weight="semibold">
        {says} {formatLong(due.lastDay)}.
      </Text>{' '}
      {due.counted} <Why source={due.source} of={says} />
    </Heed>
  );
}
