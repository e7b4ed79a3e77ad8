import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DueRenewal } from '../../../shared/contract/vault/interests.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import {
  addMonths,
  createCivilDate,
  formatLong,
  formatPlain,
  isCivilDate,
  type CivilDate,
} from '../../../shared/kit/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { readDate, writeDate } from '../../ui/form/date-text.ts';
import { Heed } from '../../ui/heed.tsx';
import type { Failure } from '../../ui/outcome.ts';
import { Rows } from '../../ui/rows.tsx';
import { shortMoment } from '../../ui/time.ts';
import { Why } from '../../ui/why.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { EntryTable } from './entry-table.tsx';
import { RenewalLetters } from './renewal-letters.tsx';

const useStyles = makeStyles({
  // Level with the field beside it, whose name stands above it.
  beside: { marginTop: '26px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
  },
});

/** The yearly renewal: notices to everybody who is owed one, and the list of what has lapsed. Each can be pressed twice without harm. */
export function RenewalsPanel({ today }: { readonly today: CivilDate }) {
  const [dueBy, setDueBy] = useState<CivilDate>(endOfRun(today));
  const asked = useQuery('interestRenewals', { dueBy });
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure>();
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Looking who is due" />;
  const { regime } = asked.value;
  if (regime.renewal.value === undefined || regime.renewal.value === 'never')
    return (
      <Heed tone="info" of="renewal" source={regime.renewal.source}>
        {regime.renewal.value === 'never'
          ? 'The unit decided that approvals are not renewed.'
          : 'The policy does not state when approvals are renewed. The unit sets it under “How applications are handled”.'}
      </Heed>
    );
  const done = (words: string): void => {
    setFailure(undefined);
    setSaid(words);
  };
  return (
    <>
      {failure ? <ErrorPanel error={failure} /> : null}
      <Notices
        answer={asked.value}
        said={said}
        dueBy={dueBy}
        onDueBy={setDueBy}
        onDone={done}
        onFailure={setFailure}
      />
      <RenewalLetters letters={asked.value.letters} />
      <Lapses answer={asked.value} onDone={done} onFailure={setFailure} />
      {asked.value.runs.length === 0 ? null : (
        <Card title="Renewal runs that were made">
          <Rows
            rows={asked.value.runs.toReversed().map((run) => ({
              label: shortMoment(run.at),
              value: `${countWords(run.notices, 'notice')} for renewals due by ${formatPlain(run.dueBy)}, ${run.by}`,
            }))}
          />
        </Card>
      )}
    </>
  );
}

type Answer = VaultAnswers['interestRenewals'];
type Outcome = {
  readonly answer: Answer;
  readonly onDone: (words: string) => void;
  readonly onFailure: (failure: Failure) => void;
};

function Notices(
  props: Outcome & {
    readonly said: string;
    readonly dueBy: CivilDate;
    readonly onDueBy: (day: CivilDate) => void;
  },
) {
  const styles = useStyles();
  const vault = useVault();
  const { owed, regime } = props.answer;
  const [typed, setTyped] = useState(writeDate(props.dueBy));
  const day = readDate(typed) ?? typed;
  const run = async (): Promise<void> => {
    const made = await vault.ask('runInterestRenewals', { dueBy: props.dueBy });
    if (!made.ok) props.onFailure(made.error);
    else
      props.onDone(
        made.value.notices === 0
          ? 'Everybody has their notice already. Nothing was recorded.'
          : `${countWords(made.value.notices, 'notice')} recorded. Their letters can be written below.`,
      );
  };
  return (
    <Card title="Renewal notices">
      <Text>
        Everybody whose approval is due, and who has had no notice for it. A second run finds only
        who was not in the first. <Why source={regime.renewal.source} of="renewal each year" />
      </Text>
      <div className={styles.line}>
        <Field
          label="Due by"
          hint={isCivilDate(day) ? formatLong(day) : 'Day/month/year, like 30/4/2027'}
        >
          <Input
            value={typed}
            onChange={(_event, data) => {
              setTyped(data.value);
              const read = readDate(data.value) ?? data.value;
              if (isCivilDate(read)) props.onDueBy(read);
            }}
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
        <Button
          className={styles.beside}
          appearance={owed.length > 0 ? 'primary' : 'secondary'}
          onClick={() => void run()}
        >
          {owed.length > 0 ? `Give notice to ${String(owed.length)}` : 'Give notice'}
        </Button>
      </div>
      <div role="status">{props.said === '' ? null : <Heed tone="info">{props.said}</Heed>}</div>
      <Due label="Owed a notice" list={owed} nobody={nobodyOwed(props.dueBy, props.answer.next)} />
    </Card>
  );
}

function Lapses(props: Outcome) {
  const vault = useVault();
  const { overdue, today } = props.answer;
  const lapse = async (): Promise<void> => {
    const made = await vault.ask('lapseInterests', {});
    if (!made.ok) props.onFailure(made.error);
    else
      props.onDone(
        made.value.lapsed === 0
          ? 'Nothing is overdue. Nothing was recorded.'
          : `${countWords(made.value.lapsed, 'approval')} recorded as lapsed.`,
      );
  };
  return (
    <Card title="Not renewed after notice" attention={overdue.length > 0}>
      <Text>
        {`Approvals that had their notice and were not renewed by their day, as of ${formatPlain(today)}. A late renewal takes a lapse back.`}
      </Text>
      <Due label="Not renewed" list={overdue} nobody="Nothing is overdue." />
      {overdue.length === 0 ? null : (
        <div>
          <Button onClick={() => void lapse()}>Record them as lapsed</Button>
        </div>
      )}
    </Card>
  );
}

function Due(props: {
  readonly label: string;
  readonly list: readonly DueRenewal[];
  readonly nobody: string;
}) {
  if (props.list.length === 0) return <Text role="status">{props.nobody}</Text>;
  return (
    <EntryTable
      label={props.label}
      last="Due"
      rows={props.list.map(({ row, due }) => ({ row, last: formatPlain(due) }))}
    />
  );
}

/** Nobody now; and when somebody will be. */
const nobodyOwed = (dueBy: CivilDate, next: CivilDate | undefined): string =>
  `Nobody is owed a notice for a renewal due by ${formatPlain(dueBy)}.${next ? ` The next renewal is due on ${formatPlain(next)}.` : ''}`;

const countWords = (count: number, thing: string): string =>
  `${String(count)} ${count === 1 ? thing : `${thing}s`}`;

/** The April run looks to the end of April; at other times of the year a month ahead. */
function endOfRun(today: CivilDate): CivilDate {
  const month = Number(today.slice(5, 7));
  const april = createCivilDate(Number(today.slice(0, 4)), 4, 30);
  return april && month >= 2 && month <= 4 ? april : addMonths(today, 1);
}
