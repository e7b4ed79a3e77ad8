import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { approvingOffices } from '../../../shared/domain/gift/extract-rules.ts';
import { interestEvents } from '../../../shared/domain/interest/events.ts';
import type { InterestExtractRow } from '../../../shared/domain/interest/extract-row.ts';
import type { InterestExtract } from '../../../shared/domain/interest/slice.ts';
import { interestTypeWords } from '../../../shared/domain/interest/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { PersonPicker } from '../../ui/form/person-picker.tsx';
import type { Failure } from '../../ui/outcome.ts';
import { Working } from '../../ui/working.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useAct } from '../../vault-client/use-act.ts';
import { usePeople } from '../../vault-client/use-people.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { Headed } from '../headed.tsx';
import { PeopleHint } from '../people-hint.tsx';
import { SaveOutsideDialog } from '../save-paper-dialog.tsx';
import { Stack } from '../stack.tsx';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', maxWidth: '700px' },
  cell: {
    textAlign: 'left',
    padding: '5px 20px 5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

type Doing = { readonly what: 'approve' | 'save'; readonly extract: InterestExtract };

/** The list of types that is published: nobody is named. Made by one, approved by another, and only then saved as a file. */
export function TypesPanel() {
  const asked = useQuery('interestExtracts', {});
  const [doing, setDoing] = useState<Doing>();
  const done = (): void => setDoing(undefined);
  if (asked.error)
    return (
      <ErrorPanel error={asked.error} actions={<Button onClick={asked.again}>Try again</Button>} />
    );
  if (!asked.value) return <Working says="Reading the register" />;
  const { extracts, rows, today } = asked.value;
  if (doing?.what === 'approve')
    return (
      <Card title={titleOf(doing.extract)}>
        <TypesTable rows={doing.extract.rows} />
        <ApproveForm extractId={doing.extract.extractId} today={today} onDone={done} />
      </Card>
    );
  return (
    <>
      <Now rows={rows} today={today} />
      {extracts.length === 0 ? null : (
        <Card title="Lists for publication">
          <Stack>
            {extracts.toReversed().map((extract) => (
              <OneList
                key={extract.extractId}
                extract={extract}
                onDo={(what) => setDoing({ what, extract })}
              />
            ))}
          </Stack>
          {doing ? <SaveList extract={doing.extract} onClose={done} /> : null}
        </Card>
      )}
    </>
  );
}

const titleOf = ({ madeOn }: InterestExtract): string => `List of ${formatPlain(madeOn)}`;
const rowsWords = (count: number): string => `${String(count)} ${count === 1 ? 'row' : 'rows'}`;

function Now(props: { readonly rows: readonly InterestExtractRow[]; readonly today: CivilDate }) {
  const [failure, setFailure] = useState<Failure>();
  const record = useAct('interests', 'interests/list-of-types');
  const make = async (): Promise<void> => {
    const saved = await record({
      ...{ type: 'interest-extract.made/1', extractId: freshId(), madeOn: props.today },
      rows: props.rows,
    });
    setFailure(saved.ok ? undefined : saved.error);
  };
  return (
    <Card
      title="What a list would say now"
      actions={
        <Button disabledFocusable={props.rows.length === 0} onClick={() => void make()}>
          Make it and ask for approval
        </Button>
      }
    >
      {failure ? <ErrorPanel error={failure} /> : null}
      {props.rows.length === 0 ? (
        <EmptyState
          title="Nothing is active"
          says="The list tells the types of interests that are held, and how often. Nobody is named in it, and what family members hold is left out."
        />
      ) : (
        <>
          <Text>
            Nobody is named, and what family members hold is left out. Look for a row so rare that
            it names somebody all the same, and correct its words first.
          </Text>
          <TypesTable rows={props.rows} marksRare />
        </>
      )}
    </Card>
  );
}

function TypesTable({
  rows,
  marksRare = false,
}: {
  readonly rows: readonly InterestExtractRow[];
  /** Where its words can still be changed. */
  readonly marksRare?: boolean;
}) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="List of types">
      <thead>
        <tr>
          {['Type', 'What it is', 'How many'].map((head) => (
            <th key={head} scope="col" className={`${styles.cell} ${styles.head}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ type, occupation, held }) => (
          <tr key={`${type} ${occupation}`}>
            <td className={styles.cell}>{interestTypeWords[type]}</td>
            <td className={styles.cell}>{occupation}</td>
            <td className={styles.cell}>
              {held} {marksRare && held === 1 ? <Badge tone="warning">Only one</Badge> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneList(props: {
  readonly extract: InterestExtract;
  readonly onDo: (what: Doing['what']) => void;
}) {
  const { approved, rows, madeBy, saved } = props.extract;
  const title = titleOf(props.extract);
  return (
    <Headed
      head={<Text weight="semibold">{title}</Text>}
      badge={
        <Badge tone={approved ? 'success' : 'warning'}>
          {approved ? 'Approved' : 'Waiting for approval'}
        </Badge>
      }
    >
      <Text>
        {`${rowsWords(rows.length)}, made by ${madeBy}. ${
          approved
            ? `Approved by ${personWords(approved.approvedBy)} on ${formatPlain(approved.approvedOn)}.`
            : 'Not approved yet.'
        }${saved.length === 0 ? '' : ` Saved ${saved.length === 1 ? 'once' : `${String(saved.length)} times`}.`}`}
      </Text>
      <div>
        <Button
          size="small"
          aria-label={`${approved ? 'Save as a file' : 'Look at it and approve'}: ${title}`}
          onClick={() => props.onDo(approved ? 'save' : 'approve')}
        >
          {approved ? 'Save as a file' : 'Look at it and approve'}
        </Button>
      </div>
    </Headed>
  );
}

const type = 'interest-extract.approved/1';
const schema = interestEvents[type].omit({ type: true });

function ApproveForm(props: {
  readonly extractId: string;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const draftKey = `interests/${type}/${props.extractId}`;
  const record = useAct('interests', draftKey);
  const people = usePeople().filter(({ offices }) =>
    offices.some((held) => approvingOffices.some((office) => office === held)),
  );
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: 'Approve a list of types' }}
      defaultValues={{ extractId: itemId.parse(props.extractId), approvedOn: props.today }}
      says="Says who approved these very rows. Whoever made the list does not approve it."
      submitLabel="Record the approval"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <PersonPicker
        name="approvedBy"
        label="Who approved it?"
        people={people.map(({ personId, name, rankOrGrade }) => ({
          name,
          detail: rankOrGrade,
          value: { personId, name, rankOrGrade },
        }))}
        whenNobody={<PeopleHint />}
      />
      <CivilDateField name="approvedOn" label="Day of the approval" />
    </CaseForm>
  );
}

function SaveList(props: { readonly extract: InterestExtract; readonly onClose: () => void }) {
  const vault = useVault();
  return (
    <SaveOutsideDialog
      title="Save the list as a file"
      fileName="Types of business interests.csv"
      save={async (token) => {
        const saved = await vault.ask('saveInterestExtract', {
          extractId: itemId.parse(props.extract.extractId),
          token,
        });
        return saved.ok ? ok({ pages: saved.value.rows }) : saved;
      }}
      onClose={props.onClose}
      before={
        <Text block>
          The file holds what was approved, and lies outside the vault for everybody to read. This
          is recorded as a disclosure, with your name, before it is written.
        </Text>
      }
      after={(rows) => `${rowsWords(rows)}, as they were approved.`}
    />
  );
}
