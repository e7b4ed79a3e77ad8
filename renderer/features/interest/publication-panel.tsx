import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { interestEvents } from '../../../shared/domain/interest/events.ts';
import type { InterestExtractRow } from '../../../shared/domain/interest/extract-row.ts';
import type { InterestExtract } from '../../../shared/domain/interest/slice.ts';
import { interestTypeWords } from '../../../shared/domain/interest/words.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import type { Failure } from '../../ui/outcome.ts';
import { PlainTable } from '../../ui/table/plain-table.tsx';
import { Working } from '../../ui/working.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useAct } from '../../vault-client/use-act.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { Publication } from '../publication.tsx';

const approved = 'interest-extract.approved/1';
const approvedSchema = interestEvents[approved].omit({ type: true });

/** The list of types that is published: nobody is named. Made by one, approved by another, and only then saved as a file. */
export function TypesPanel() {
  const vault = useVault();
  const asked = useQuery('interestExtracts', {});
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Reading the register" />;
  const { extracts, rows, today } = asked.value;
  return (
    <Publication
      title="Lists for publication"
      {...{ extracts, today, titleOf }}
      before={<Now rows={rows} today={today} />}
      tableOf={(list) => <TypesTable rows={list.rows} />}
      approval={{
        ...{ register: 'interests', type: approved, schema: approvedSchema },
        ...{ title: 'Approve a list of types', thing: 'list' },
      }}
      saving={{
        title: 'Save the list as a file',
        fileName: 'Types of business interests.csv',
        save: ({ extractId }, token) => vault.ask('saveInterestExtract', { extractId, token }),
      }}
    />
  );
}

const titleOf = ({ madeOn }: InterestExtract): string => `List of ${formatPlain(madeOn)}`;

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
  return (
    <PlainTable
      label="List of types"
      heads={['Type', 'What it is', 'How many']}
      rows={rows.map(({ type, occupation, held }) => ({
        key: `${type} ${occupation}`,
        cells: [
          interestTypeWords[type],
          occupation,
          <>
            {held} {marksRare && held === 1 ? <Badge tone="warning">Only one</Badge> : null}
          </>,
        ],
      }))}
    />
  );
}
