import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isRiskIdentified } from '../../../shared/domain/case-facts.ts';
import { levelsHeld, vettingTrigger } from '../../../shared/domain/vetting/levels.ts';
import { Rows } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { PackSent } from './pack-sent.tsx';
import { vettingRows } from './vetting-rows.ts';

const meanings = {
  must: 'The vetting department will review the risk. It has no last day, and nobody here can waive it.',
  may: 'The vetting department may review the risk: it is their choice.',
  'obtain-level': 'The level must be obtained first: a review may be owed.',
} as const;

function VettingSection({ view }: { readonly view: CaseView }) {
  const { state, policy } = view;
  const found = isRiskIdentified(state) ? vettingTrigger(state, policy) : undefined;
  return (
    <Stack>
      {found ? (
        <Text>
          {meanings[found.trigger.duty]}{' '}
          <Why source={found.source} of="what the level held means" />
        </Text>
      ) : null}
      <Rows rows={vettingRows(state)} />
      {state.vetting.notified.map((told) =>
        'pack' in told ? <PackSent key={told.notificationId} told={told} /> : null,
      )}
    </Stack>
  );
}

/** What the member holds, and what passed between the unit and the vetting department. */
export const vettingSection: CaseSection = {
  group: 'Liaison',
  title: 'Vetting',
  has: ({ state }) =>
    isRiskIdentified(state) ||
    levelsHeld(state).length > 0 ||
    state.vetting.notified.length + state.vetting.information.length > 0,
  draw: VettingSection,
};
