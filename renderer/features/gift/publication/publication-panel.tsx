import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { giftEvents } from '../../../../shared/domain/gift/events.ts';
import type { Extract } from '../../../../shared/domain/gift/slice.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { Publication } from '../../publication.tsx';
import { ExtractTable } from './extract-table.tsx';
import { MakeExtract } from './make-extract.tsx';

const approved = 'gift-extract.approved/1';
const approvedSchema = giftEvents[approved].omit({ type: true });

/** What is published of the register: made by one, approved by another, and only then saved as a file. */
export function PublicationPanel() {
  const vault = useVault();
  const asked = useQuery('giftExtracts', {});
  const [isMaking, setMaking] = useState(false);
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Reading the register" />;
  const { extracts, today } = asked.value;
  if (isMaking) return <MakeExtract today={today} onDone={() => setMaking(false)} />;
  return (
    <Publication
      title="Extracts for publication"
      actions={<Button onClick={() => setMaking(true)}>Make an extract</Button>}
      {...{ extracts, today, titleOf }}
      none={
        <EmptyState
          title="None was made yet"
          says="An extract tells every offer of some time, accepted or not: chief officers by name, everybody else by department, private people not at all. A second person approves it before it leaves."
        />
      }
      tableOf={({ rows }) => <ExtractTable rows={rows} />}
      approval={{
        ...{ register: 'gifts', type: approved, schema: approvedSchema },
        ...{ title: 'Approve an extract', thing: 'extract' },
      }}
      saving={{
        title: 'Save the extract as a file',
        fileName: 'Gifts and hospitality.csv',
        save: ({ extractId }, token) => vault.ask('saveExtract', { extractId, token }),
      }}
    />
  );
}

const titleOf = ({ from, until }: Extract): string =>
  `${formatPlain(from)} to ${formatPlain(until)}`;
