import { Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { giftFigureColumns, type GiftFigures } from '../../../shared/domain/gift/figures.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { CountTable } from '../../ui/table/count-table.tsx';
import { Why } from '../../ui/why.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { SaveRegisterFigures } from '../save-register-figures.tsx';
import { ReportingCard } from './reporting-card.tsx';

const apart = house(
  'HMIC found in Hampshire that 71 of 347 offers of 2013 had not been accepted, and that the register did not tell those declined at the time from those not approved by a manager.',
);

/** What the register comes to: by year, and by department of one year. */
export function FiguresPanel() {
  const [year, setYear] = useState('');
  const asked = useQuery('giftFigures', { year });
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Counting" />;
  const { years, departments, year: shown } = asked.value;
  if (years.length === 0)
    return (
      <EmptyState
        title="There is nothing to count yet"
        says="Figures are made out of the offers, once there are some."
      />
    );
  return (
    <>
      <Card title="Offers by year" actions={<SaveRegisterFigures register="gifts" year={shown} />}>
        <Text>
          What was declined at the time and what a manager did not approve are counted apart, and
          together as not accepted. <Why source={apart} of="they are counted apart" />
        </Text>
        <Table of="Year" rows={years} />
      </Card>
      <Card
        title={`Offers by department, ${shown}`}
        actions={
          <Field label="Year" orientation="horizontal">
            <Select value={shown} onChange={(_event, data) => setYear(data.value)}>
              {years.map((each) => (
                <option key={each.of} value={each.of}>
                  {each.of}
                </option>
              ))}
            </Select>
          </Field>
        }
      >
        <Text>
          The fewest first. A department that records little may have been offered little, or may
          record too little.
        </Text>
        <Table of="Department" rows={departments} />
      </Card>
      <ReportingCard year={shown} />
    </>
  );
}

const sums = new Set(['offers', 'notAccepted'] as const);

function Table({ of, rows }: { readonly of: string; readonly rows: readonly GiftFigures[] }) {
  return (
    <CountTable
      of={of}
      columns={giftFigureColumns}
      sums={sums}
      rows={rows.map((row) => ({ of: row.of, counts: row }))}
    />
  );
}
