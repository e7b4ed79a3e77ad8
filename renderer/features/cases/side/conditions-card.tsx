import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import {
  conditionsOf,
  readingOn,
  standingOn,
  type Condition,
  type ConditionStanding,
} from '../../../../shared/domain/condition/conditions.ts';
import { notKeepingConditions } from '../../../../shared/domain/policy/principles.ts';
import { reviewDueOf } from '../../../../shared/domain/review/due.ts';
import { formatShort } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';
import { Why } from '../../../ui/why.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere' },
});

const standingWords: Readonly<Record<ConditionStanding, string>> = {
  'not-yet-served': 'not in force: its notice is not served yet',
  'from-a-later-day': 'not in force yet',
  'in-force': 'in force',
  ended: 'ended',
};

/** The conditions and approved steps that bind the member, and where each stands. */
export function ConditionsCard(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const { state, today } = props.view;
  const conditions = conditionsOf(state).map((condition) => readingOn(condition, today));
  return (
    <Card title="Conditions">
      {conditions.length === 0 ? (
        <Text className={styles.soft}>None. Steps that were only talked about bind nobody.</Text>
      ) : (
        <ol className={styles.list}>
          {conditions.map((condition) => (
            <li key={condition.id}>
              <Text className={styles.text}>{condition.text}</Text>
              <Text size={200} className={styles.soft}>
                <Details view={props.view} condition={condition} />
              </Text>
            </li>
          ))}
        </ol>
      )}
      {conditions.some((each) => standingOn(each, state, today) === 'in-force') ? (
        <Text size={200} className={styles.soft}>
          {notKeepingConditions.says}{' '}
          <Why source={notKeepingConditions.source(props.view)} of={notKeepingConditions.says} />
        </Text>
      ) : null}
    </Card>
  );
}

/** Of a condition that has ended only when it bound: nobody reviews or watches it any more. A review day is the next one owed. */
function Details(props: { readonly view: CaseView; readonly condition: Condition }) {
  const { view, condition } = props;
  const standing = standingOn(condition, view.state, view.today);
  const isOver = standing === 'ended';
  const review = isOver ? undefined : reviewDueOf(condition, view.state, view);
  const parts = [
    standingWords[standing],
    condition.origin === 'agreed' ? 'agreed' : '',
    `from ${formatShort(condition.effectiveFrom)}`,
    review ? `review ${formatShort(review.dueOn)}` : '',
    isOver ? '' : (condition.monitoring ?? ''),
  ];
  return (
    <>
      {parts.filter((part) => part !== '').join(' · ')}{' '}
      {review ? <Why source={review.source} of={`the review of: ${condition.text}`} /> : null}
    </>
  );
}
