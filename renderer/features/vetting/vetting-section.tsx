import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault.ts';
import { isRiskIdentified } from '../../../shared/domain/case-facts.ts';
import { levelsHeld, vettingTrigger } from '../../../shared/domain/vetting/levels.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { levelWords, reviewWords } from './words.ts';

const meanings = {
  must: 'The vetting department will review the risk. It has no last day, and nobody here can waive it.',
  may: 'The vetting department may review the risk: it is their choice.',
  'obtain-level': 'The level must be obtained first: a review may be owed.',
} as const;

function VettingSection({ view }: { readonly view: CaseView }) {
  const { state, policy } = view;
  const found = isRiskIdentified(state) ? vettingTrigger(state, policy) : undefined;
  return (
    <>
      {found ? (
        <Text>
          {meanings[found.trigger.duty]}{' '}
          <Why source={found.source} of="what the level held means" />
        </Text>
      ) : null}
      <Rows rows={rowsOf(view)} />
    </>
  );
}

const rowsOf = ({ state }: CaseView): readonly Row[] => [
  {
    label: 'Held now',
    value:
      levelsHeld(state)
        .map((level) => levelWords[level])
        .join(', ') || 'Not known',
  },
  ...state.vetting.levels.map((each) => ({
    label: 'Level obtained',
    value: `${formatPlain(each.obtainedOn)}, from ${each.obtainedFrom}`,
  })),
  ...state.vetting.notified.map((each) => ({
    label: 'Vetting told',
    value: `${formatPlain(each.notifiedOn)}: ${each.notifiedTo}, by ${each.notifiedBy}`,
  })),
  ...state.vetting.reviews.map((each) => ({
    label: 'Reviewed',
    value: [
      `${formatPlain(each.reviewedOn)}, ${each.reviewedBy}: ${reviewWords[each.outcome]}`,
      each.text,
    ]
      .filter(Boolean)
      .join('\n'),
  })),
  ...state.vetting.declined.map((each) => ({
    label: 'Will not review',
    value: `${formatPlain(each.declinedOn)}, ${each.declinedBy}: ${each.reason}`,
  })),
];

/** What the member holds, and what passed between the unit and the vetting department. */
export const vettingSection: CaseSection = {
  group: 'Liaison',
  title: 'Vetting',
  has: ({ state }) => isRiskIdentified(state) || state.vetting.levels.length > 0,
  draw: VettingSection,
};
