import { Text } from '@fluentui/react-components';
import type { NumberedEntry } from '../../../shared/domain/decision-log/numbered.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Headed } from '../headed.tsx';
import { ndmRowsOf } from '../ndm-rows.ts';
import { Stack } from '../stack.tsx';

/** The entries of the log by number, the last first. */
export function LogEntries({ entries }: { readonly entries: readonly NumberedEntry[] }) {
  return (
    <Stack>
      {entries.toReversed().map((entry) => (
        <Headed
          key={entry.entryId}
          head={
            <Text weight="semibold">
              {entry.number}. {entry.title}
            </Text>
          }
          badge={<Badges entry={entry} />}
        >
          <Rows rows={rowsOf(entry)} />
        </Headed>
      ))}
    </Stack>
  );
}

function Badges({ entry }: { readonly entry: NumberedEntry }) {
  return (
    <>
      {entry.correctedBy.length === 0 ? null : (
        <Badge tone="warning">{`Corrected by ${entry.correctedBy.join(', ')}`}</Badge>
      )}
      {entry.apartFrom.length === 0 ? null : (
        <Badge tone="info">{`Written apart from ${entry.apartFrom.join(', ')}`}</Badge>
      )}
    </>
  );
}

const rowsOf = (entry: NumberedEntry): readonly Row[] =>
  [
    {
      label: 'Decided',
      value: `${formatPlain(entry.decidedOn)} at ${entry.decidedAt}, by ${personWords(entry.decidedBy)}`,
    },
    { label: 'Entered', value: `${formatInstant(entry.enteredAt)}, by ${entry.enteredBy}` },
    { label: 'Entered late because', value: entry.enteredLateBecause },
    {
      label: 'Puts right',
      value: entry.corrects
        ? `entry ${String(entry.correctsNumber)}: ${entry.corrects.reason}`
        : '',
    },
    { label: 'Decision', value: entry.decision },
    ...ndmRowsOf(entry.ndm),
  ].filter((row) => row.value !== '');
