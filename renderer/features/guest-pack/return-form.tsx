import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { GuestReturnView } from '../../../shared/contract/vault/guest.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import type { ActFormProps } from '../act.tsx';
import { ChooseFile } from '../choose-file.tsx';
import { Stack } from '../stack.tsx';
import { phaseBack } from './words.ts';

/** Brings the return of a guest pack in: read and shown first, then the record of the interview by the act of whoever brings it. */
export function ReturnForm({ view, done, cancel }: ActFormProps) {
  const read = useCommand('readGuestReturn');
  const bring = useCommand('bringInGuestReturn');
  const [file, setFile] = useState<string>();
  const [found, setFound] = useState<GuestReturnView>();
  const [note, setNote] = useState('');
  const look = async (base64: string): Promise<void> => {
    bring.forget();
    setFound(undefined);
    const result = await read.run({ caseId: view.caseId, base64 });
    if (!result.ok) return;
    setFile(base64);
    setFound(result.value);
  };
  const bringIn = async (): Promise<void> => {
    if (file === undefined) return;
    const brought = await bring.run({ caseId: view.caseId, base64: file, note: note.trim() });
    if (brought.ok) done();
  };
  const error = bring.error ?? read.error;
  return (
    <Stack>
      <Text>
        Choose the file that the guest handed back. It is opened with a key of this case and read
        whole before any of it counts.
      </Text>
      {error ? <ErrorPanel error={error} /> : null}
      {found ? <Found found={found} /> : null}
      {found ? (
        <Field label="Note (optional)" hint="How it came, or what the guest said of it.">
          <Textarea
            value={note}
            maxLength={4000}
            rows={2}
            onChange={(_event, data) => setNote(data.value)}
          />
        </Field>
      ) : null}
      <div style={{ display: 'flex', gap: '12px', flexWrap: 'wrap' }}>
        {found ? (
          <Button
            appearance="primary"
            disabledFocusable={bring.busy}
            onClick={() => void bringIn()}
          >
            {found.becomes === 'aside' ? 'Keep it aside' : 'Bring it in as the record'}
          </Button>
        ) : null}
        <ChooseFile
          label={found ? 'Choose another file' : 'Choose the return'}
          ending=".age"
          appearance={found ? 'secondary' : 'primary'}
          onFile={(base64) => void look(base64)}
        />
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </Stack>
  );
}

function Found({ found }: { readonly found: GuestReturnView }) {
  return (
    <Card title={`Conducted by ${found.guest}, on a pack of ${formatPlain(found.packMadeOn)}`}>
      {found.becomes === 'aside' ? (
        <Heed tone="warning">
          This pack was withdrawn. Its return is kept as it came and counts for nothing.
        </Heed>
      ) : null}
      {found.isLate ? (
        <Heed tone="warning">{`The pack was over on ${formatPlain(found.endsOn)}: this return is late, and is marked so.`}</Heed>
      ) : null}
      {found.signatures > 0 && found.phase !== 'signed' ? (
        <Heed tone="warning">
          The signatures stand under another text than the one that came in. They are kept; the
          record is to be read back and signed again.
        </Heed>
      ) : null}
      {found.clockAhead ? (
        <Heed tone="warning">
          The guest’s clock was ahead of this one when the return was written.
        </Heed>
      ) : null}
      <Rows
        rows={[
          {
            label: 'Opened first',
            value: `${formatInstant(found.openedAt)}, by the guest’s clock`,
          },
          { label: 'Written', value: `${formatInstant(found.writtenAt)}, by the guest’s clock` },
          { label: 'Record', value: `${String(found.lines)} lines` },
          { label: 'Where it stands', value: phaseBack[found.phase] },
          { label: 'Signatures', value: String(found.signatures) },
        ]}
      />
    </Card>
  );
}
