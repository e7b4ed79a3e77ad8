import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonView, Suggestion } from '../../../../shared/contract/vault/people.ts';
import { pairWords } from '../../../../shared/domain/sameness/words.ts';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Rows } from '../../../ui/rows.tsx';
import { Working } from '../../../ui/working.tsx';
import type { QueryState } from '../../../vault-client/queries.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import { DecisionsList } from '../decisions-list.tsx';
import { identifierRows, knownOf } from '../known-of.ts';
import { RecordList } from '../record-list.tsx';
import { reasonWords, recordsWords, strengthWords } from '../words.ts';
import { ChooseStanding } from './choose-standing.tsx';
import { DecideBar } from './decide-bar.tsx';
import type { Done } from './undo-bar.tsx';

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  soft: { color: tokens.colorNeutralForeground3 },
});

type Deciding = { readonly onDecided: (done: Done) => void };
type Asked = QueryState<VaultAnswers['comparePeople']>;

/** Two beside each other, by who they are. */
export function Compare(props: Deciding & { readonly left: string; readonly right: string }) {
  const { left, right, onDecided } = props;
  return <Compared asked={useQuery('comparePeople', { left, right })} onDecided={onDecided} />;
}

/** Two beside each other, why they may be the same, and what a person says of it. */
export function Compared({ asked, onDecided }: Deciding & { readonly asked: Asked }) {
  const styles = useStyles();
  if (asked.error) return <ErrorPanel error={asked.error} />;
  if (!asked.value) return <Working says="Reading both" />;
  const view = asked.value;
  // Decided: both sides are one entry now.
  const isOne = view.left.person === view.right.person;
  const contests = view.contests.map((contest) => (
    <ChooseStanding
      key={contest.versions.map(({ decisionId }) => decisionId).join()}
      contest={contest}
      onSettled={(says) => onDecided({ says })}
    />
  ));
  if (isOne && view.left.together !== 'alike')
    return (
      <>
        {contests}
        <Card title={view.left.name}>
          <Text>
            {view.left.together === 'decided'
              ? `Put together: ${recordsWords(view.left.recordCount, view.left.together)}.`
              : 'Told apart: each record stands by itself now.'}
          </Text>
          <RecordList records={view.left.records} />
        </Card>
      </>
    );
  return (
    <>
      {contests}
      <div className={styles.both}>
        <Card title="Why they may be the same">
          <Reasons view={view} />
        </Card>
        {contests.length > 0 ? null : <DecideBar view={view} onDecided={onDecided} />}
      </div>
      {isOne ? (
        <Side view={view.left} />
      ) : (
        <div className={styles.both}>
          <Side view={view.left} />
          <Side view={view.right} />
        </div>
      )}
      {view.decisions.length === 0 ? null : (
        <Card title="What was decided before">
          <DecisionsList decisions={view.decisions} />
        </Card>
      )}
    </>
  );
}

function Side({ view }: { readonly view: PersonView }) {
  const styles = useStyles();
  return (
    <Card title={view.name}>
      <Text size={200} className={styles.soft}>
        {recordsWords(view.recordCount, view.together)}
      </Text>
      <Rows rows={[...knownOf(view), ...identifierRows(view)]} />
      <RecordList records={view.records} />
    </Card>
  );
}

function Reasons({ view }: { readonly view: VaultAnswers['comparePeople'] }) {
  const styles = useStyles();
  const { suggestion } = view;
  if (!suggestion || suggestion.reasons.length === 0)
    return (
      <Text>
        The comparison found too little to suggest it. That says nothing against it: a person may
        know more.
      </Text>
    );
  const [against, speaks] = [reasonsOf(suggestion, true), reasonsOf(suggestion, false)];
  return (
    <>
      <Text>
        <Badge tone={suggestion.strength === 'strong' ? 'warning' : 'neutral'}>
          {strengthWords[suggestion.strength]}
        </Badge>{' '}
        {suggestion.sameness === undefined ? null : (
          <Badge tone="info">{pairWords[suggestion.sameness]}</Badge>
        )}
      </Text>
      <ul className={styles.reasons}>
        {speaks.map((says) => (
          <li key={says}>{says}</li>
        ))}
        {against.map((says) => (
          <li key={says}>Against it: {says}</li>
        ))}
      </ul>
    </>
  );
}

const reasonsOf = ({ reasons }: Suggestion, isAgainst: boolean): readonly string[] =>
  reasons
    .map((reason) => reasonWords[reason])
    .filter(({ against = false }) => against === isAgainst)
    .map(({ says }) => says);
