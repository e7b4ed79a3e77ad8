import { Link, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import type { RegisterWorkRow } from '../../../shared/contract/vault/register-work.ts';
import { formatShort, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { PlainTable } from '../../ui/table/plain-table.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { PeopleNotice } from './people-notice.tsx';

/** A register is folded when it is first asked for: what is owed in the cases is shown before that. */
const afterMs = 1200;

/** What waits in the registers of gifts and of business interests, and who has it next; and what waits for a decision among people. */
export function RegistersCard() {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), afterMs);
    return () => clearTimeout(timer);
  }, []);
  return isDue ? <Waiting /> : null;
}

function Waiting() {
  const asked = useQuery('registerWork', {});
  if (!asked.value) return null;
  return (
    <>
      <InRegisters work={asked.value} />
      <PeopleNotice work={asked.value.people} />
    </>
  );
}

function InRegisters({ work }: { readonly work: VaultAnswers['registerWork'] }) {
  const { rows, total, noticesOwed, today } = work;
  if (total === 0 && noticesOwed === 0) return null;
  return (
    <Card title="Waiting in the registers">
      {noticesOwed === 0 ? null : (
        <Text>
          {noticesOwed === 1
            ? 'One member is owed a renewal notice. '
            : `${String(noticesOwed)} members are owed a renewal notice. `}
          <Link inline href="#/registers/interests">
            Business interests
          </Link>
        </Text>
      )}
      {rows.length === 0 ? null : (
        <PlainTable
          label="What waits in the registers"
          heads={['Due', 'What is owed', 'Entry', 'Waiting for']}
          rows={rows.map((row) => ({
            key: row.entryId,
            cells: [
              <Due key="due" due={row.due} today={today} />,
              row.next,
              <Link key="entry" inline href={placeOf(row)}>
                {row.about}
              </Link>,
              row.who,
            ],
          }))}
        />
      )}
      {total > rows.length ? (
        <Text>{`${String(total - rows.length)} more in the registers.`}</Text>
      ) : null}
    </Card>
  );
}

function Due({ due, today }: { readonly due: CivilDate | undefined; readonly today: CivilDate }) {
  if (due === undefined) return <>No day set</>;
  return due < today ? <Badge tone="danger">{formatShort(due)}</Badge> : <>{formatShort(due)}</>;
}

function placeOf({ register, entryId }: RegisterWorkRow): string {
  if (register === 'audit-plan') return '#/registers/oversight';
  if (register === 'data-source') return `#/registers/entries/data-source/${entryId}`;
  return `#/registers/${register}/${entryId}`;
}
