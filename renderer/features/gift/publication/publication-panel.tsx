import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { giftEvents } from '../../../../shared/domain/gift/events.ts';
import type { Extract } from '../../../../shared/domain/gift/slice.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { ApproveForm, OneToPublish, SaveApproved, type PublishAct } from '../../publication.tsx';
import { Stack } from '../../stack.tsx';
import { ExtractTable } from './extract-table.tsx';
import { MakeExtract } from './make-extract.tsx';

type Doing = 'reading' | 'making' | { readonly what: PublishAct; readonly extract: Extract };

const approved = 'gift-extract.approved/1';
const approvedSchema = giftEvents[approved].omit({ type: true });

/** What is published of the register: made by one, approved by another, and only then saved as a file. */
export function PublicationPanel() {
  const vault = useVault();
  const asked = useQuery('giftExtracts', {});
  const [doing, setDoing] = useState<Doing>('reading');
  const done = (): void => setDoing('reading');
  if (asked.error)
    return (
      <ErrorPanel error={asked.error} actions={<Button onClick={asked.again}>Try again</Button>} />
    );
  if (!asked.value) return <Working says="Reading the register" />;
  const { extracts, today } = asked.value;
  if (doing === 'making') return <MakeExtract today={today} onDone={done} />;
  if (doing !== 'reading' && doing.what === 'approve')
    return (
      <Card title={titleOf(doing.extract)}>
        <ExtractTable rows={doing.extract.rows} />
        <ApproveForm
          register="gifts"
          type={approved}
          schema={approvedSchema}
          title="Approve an extract"
          thing="extract"
          extractId={doing.extract.extractId}
          today={today}
          onDone={done}
        />
      </Card>
    );
  return (
    <Card
      title="Extracts for publication"
      actions={<Button onClick={() => setDoing('making')}>Make an extract</Button>}
    >
      {extracts.length === 0 ? (
        <EmptyState
          title="None was made yet"
          says="An extract tells every offer of some time, accepted or not: chief officers by name, everybody else by department, private people not at all. A second person approves it before it leaves."
        />
      ) : (
        <Stack>
          {extracts.toReversed().map((extract) => (
            <OneToPublish
              key={extract.extractId}
              title={titleOf(extract)}
              extract={extract}
              onDo={(what) => setDoing({ what, extract })}
            />
          ))}
        </Stack>
      )}
      {doing !== 'reading' ? (
        <SaveApproved
          title="Save the extract as a file"
          fileName="Gifts and hospitality.csv"
          save={(token) => vault.ask('saveExtract', { extractId: doing.extract.extractId, token })}
          onClose={done}
        />
      ) : null}
    </Card>
  );
}

const titleOf = ({ from, until }: Extract): string =>
  `${formatPlain(from)} to ${formatPlain(until)}`;
