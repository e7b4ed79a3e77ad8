import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isBreachSettled, referralDuty } from '../../../shared/domain/breach/referral.ts';
import type { Breach } from '../../../shared/domain/breach/slice.ts';
import { conditionsOf, readingOn } from '../../../shared/domain/condition/conditions.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { timingWords } from './words.ts';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function BreachSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.breach.breaches.toReversed().map((breach) => (
        <One key={breach.breachId} view={view} breach={breach} />
      ))}
    </Stack>
  );
}

function One({ view, breach }: { readonly view: CaseView; readonly breach: Breach }) {
  const styles = useStyles();
  const { timing, duty, source } = referralDuty(breach, view.state, view.policy);
  return (
    <div className={styles.one}>
      <div className={styles.head}>
        <Text weight="semibold">{formatPlain(breach.happenedOn)}</Text>
        {timing === 'during-appeal' ? <Badge tone="danger">During an appeal</Badge> : null}
        {timing === 'before-appeal' ? <Badge tone="warning">Appeal window open then</Badge> : null}
        <Answer view={view} breach={breach} mustBeReferred={duty === 'must'} />
      </div>
      <Text>
        {timingWords[timing]} {says[duty]} <Why source={source} of="whether it is referred" />
      </Text>
      <Rows rows={rowsOf(view, breach)} />
    </div>
  );
}

function Answer(props: {
  readonly view: CaseView;
  readonly breach: Breach;
  readonly mustBeReferred: boolean;
}) {
  if (props.breach.notReferred) return <Badge tone="neutral">Not referred</Badge>;
  if (isBreachSettled(props.view.state, props.breach)) return <Badge tone="info">Referred</Badge>;
  return props.mustBeReferred ? (
    <Badge tone="danger">To be referred</Badge>
  ) : (
    <Badge tone="warning">Nobody decided yet</Badge>
  );
}

const says = {
  must: 'It must be referred.',
  may: 'It may be referred.',
  'not-stated':
    'The policy does not say whether it must be referred; the unit has not filled it in.',
} as const;

const speakers = {
  member: 'The member',
  'police-friend': 'The police friend',
  'member-and-police-friend': 'The member and the police friend',
} as const;

/** The condition as it read on the day, and not as it was varied since. */
function wordsThen(state: CaseView['state'], { conditionId, happenedOn }: Breach): string {
  const condition = conditionsOf(state).find(({ id }) => id === conditionId);
  return condition ? readingOn(condition, happenedOn).text : '';
}

const rowsOf = ({ state }: CaseView, breach: Breach): readonly Row[] =>
  [
    {
      label: 'Condition',
      value: wordsThen(state, breach),
    },
    { label: 'What happened', value: breach.what },
    { label: 'Learned', value: `${formatPlain(breach.learnedOn)}, from ${breach.learnedFrom}` },
    { label: 'Shown by', value: breach.evidence },
    ...breach.accounts.map((account) => ({
      label: `${speakers[account.by]}, ${formatPlain(account.givenOn)}`,
      value: account.text,
    })),
    {
      label: 'Not referred',
      value: breach.notReferred
        ? `${breach.notReferred.decidedBy.rankOrGrade} ${breach.notReferred.decidedBy.name}, ${formatPlain(breach.notReferred.decidedOn)}: ${breach.notReferred.reason}`
        : '',
    },
  ].filter(({ value }) => value !== '');

/** The breaches of the case, newest first, with what the policy says of each. */
export const breachSection: CaseSection = {
  group: 'Conditions',
  title: 'Breaches',
  has: ({ state }) => state.breach.breaches.length > 0,
  draw: BreachSection,
};
