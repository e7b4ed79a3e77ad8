import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import {
  holidayChanges,
  holidaysOf,
  standingHolidays,
} from '../../../../shared/domain/policy/holidays.ts';
import type { PolicySlice } from '../../../../shared/domain/policy/slice.ts';
import { base64ToBytes } from '../../../../shared/kit/base64.ts';
import { formatLong, formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Rows } from '../../../ui/rows.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { ChooseFile } from '../../choose-file.tsx';

type Found = VaultAnswers['readHolidays'];

/** The bank holidays the unit goes by, and a file with newer ones: looked at first, then taken over or not. */
export function HolidaysCard({ slice }: { readonly slice: PolicySlice }) {
  const [found, setFound] = useState<Found>();
  const read = useCommand('readHolidays');
  const save = useCommand('append');
  const held = holidaysOf(slice);
  const append = (file: Found, checkOnly: boolean) =>
    save.run({
      stream: 'unit',
      events: [
        {
          type: 'policy.holidays-taken-over/1',
          ...{ ...file.table, fileHash: file.fileHash, over: [...standingHolidays(slice)] },
        },
      ],
      checkOnly,
    });
  const look = async (base64: string): Promise<void> => {
    setFound(undefined);
    save.forget();
    const file = await read.run({ bytes: base64ToBytes(base64) ?? new Uint8Array(0) });
    if (file.ok && (await append(file.value, true)).ok) setFound(file.value);
  };
  const take = async (file: Found): Promise<void> => {
    if ((await append(file, false)).ok) setFound(undefined);
  };
  const error = read.error ?? save.error;
  return (
    <Card
      title="Bank holidays"
      actions={
        <ChooseFile
          label="Look at a newer file"
          ending=".ics,.json"
          onFile={(base64) => void look(base64)}
        />
      }
    >
      <Text>
        {`Those of England and Wales are known from ${formatPlain(held.startsOn)} to ${formatPlain(held.endsOn)}. No working day after that is counted before newer ones are taken over. GOV.UK publishes them as a calendar (ICS) and as JSON.`}
      </Text>
      {error ? <ErrorPanel error={error} /> : null}
      {found ? (
        <>
          <Preview slice={slice} found={found} />
          <div>
            <Button
              appearance="primary"
              disabledFocusable={save.busy}
              onClick={() => void take(found)}
            >
              Take them over
            </Button>{' '}
            <Button onClick={() => setFound(undefined)}>Cancel</Button>
          </div>
        </>
      ) : null}
    </Card>
  );
}

/** What would change: each day that comes or goes, by name. */
function Preview({ slice, found }: { readonly slice: PolicySlice; readonly found: Found }) {
  const { added, gone } = holidayChanges(holidaysOf(slice), found.table);
  const { startsOn, endsOn } = found.table;
  const named = (days: typeof added): string =>
    days.map(({ date, title }) => `${formatLong(date)}: ${title}`).join('\n');
  return (
    <Rows
      rows={[
        { label: 'The file tells of', value: `${formatPlain(startsOn)} to ${formatPlain(endsOn)}` },
        ...(added.length === 0
          ? []
          : [{ label: `Added (${String(added.length)})`, value: named(added) }]),
        ...(gone.length === 0
          ? []
          : [{ label: `No bank holiday any more (${String(gone.length)})`, value: named(gone) }]),
        ...(found.leftOut === 0
          ? []
          : [{ label: 'Left out', value: `${String(found.leftOut)} of years that are not whole` }]),
      ]}
    />
  );
}
