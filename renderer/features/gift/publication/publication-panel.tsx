import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Extract } from '../../../../shared/domain/gift/slice.ts';
import { personWords } from '../../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { ok } from '../../../../shared/kit/result.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { Headed } from '../../headed.tsx';
import { SaveOutsideDialog } from '../../save-paper-dialog.tsx';
import { Stack } from '../../stack.tsx';
import { ApproveForm } from './approve-form.tsx';
import { ExtractTable } from './extract-table.tsx';
import { MakeExtract } from './make-extract.tsx';

type Doing =
  | 'reading'
  | 'making'
  | { readonly what: 'approve' | 'save'; readonly extract: Extract };

/** What is published of the register: made by one, approved by another, and only then saved as a file. */
export function PublicationPanel() {
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
        <ApproveForm extractId={doing.extract.extractId} today={today} onDone={done} />
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
            <OneExtract
              key={extract.extractId}
              extract={extract}
              onDo={(what) => setDoing({ what, extract })}
            />
          ))}
        </Stack>
      )}
      {doing !== 'reading' ? <SaveExtract extract={doing.extract} onClose={done} /> : null}
    </Card>
  );
}

const titleOf = ({ from, until }: Extract): string =>
  `${formatPlain(from)} to ${formatPlain(until)}`;

function OneExtract(props: {
  readonly extract: Extract;
  readonly onDo: (what: 'approve' | 'save') => void;
}) {
  const { extract } = props;
  const title = titleOf(extract);
  const approved = extract.approved
    ? `Approved by ${personWords(extract.approved.approvedBy)} on ${formatPlain(extract.approved.approvedOn)}.`
    : 'Not approved yet.';
  const saved = extract.saved.length === 0 ? '' : ` Saved ${times(extract.saved.length)}.`;
  return (
    <Headed
      head={<Text weight="semibold">{title}</Text>}
      badge={
        <Badge tone={extract.approved ? 'success' : 'warning'}>
          {extract.approved ? 'Approved' : 'Waiting for approval'}
        </Badge>
      }
    >
      <Text>
        {rowsWords(extract.rows.length)}, made by {extract.madeBy}. {approved}
        {saved}
      </Text>
      <div>
        <Button
          size="small"
          aria-label={`${extract.approved ? 'Save as a file' : 'Look at it and approve'}: ${title}`}
          onClick={() => props.onDo(extract.approved ? 'save' : 'approve')}
        >
          {extract.approved ? 'Save as a file' : 'Look at it and approve'}
        </Button>
      </div>
    </Headed>
  );
}

const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);
const rowsWords = (count: number): string => `${String(count)} ${count === 1 ? 'row' : 'rows'}`;

function SaveExtract(props: { readonly extract: Extract; readonly onClose: () => void }) {
  const vault = useVault();
  const { extractId } = props.extract;
  return (
    <SaveOutsideDialog
      title="Save the extract as a file"
      fileName="Gifts and hospitality.csv"
      save={async (token) => {
        const saved = await vault.ask('saveExtract', {
          extractId,
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
