import { Text } from '@fluentui/react-components';
import { house } from '../../../shared/domain/cite.ts';
import {
  interestFigureColumns,
  type StandingCounts,
} from '../../../shared/domain/interest/figures.ts';
import { interestTypeWords } from '../../../shared/domain/interest/words.ts';
import type { InterestType } from '../../../shared/domain/interest/application.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { CountTable } from '../../ui/table/count-table.tsx';
import { Why } from '../../ui/why.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { SaveRegisterFigures } from '../save-register-figures.tsx';

const counted = house(
  'HMIC 2014, Hampshire: the register “contains a total of 680 records of which 522 are active; the remainder relate to rescinded or withdrawn approvals.”',
);

/** What the register comes to. */
export function InterestFiguresPanel() {
  const asked = useQuery('interestFigures', {});
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Counting" />;
  const { all, byType, family, byYear } = asked.value;
  if (all.records === 0)
    return (
      <EmptyState
        title="There is nothing to count yet"
        says="Figures are made out of the entries, once there are some."
      />
    );
  const types = Object.entries(byType) as readonly (readonly [InterestType, StandingCounts])[];
  return (
    <>
      <Card title="The register" actions={<SaveRegisterFigures register="interests" year="" />}>
        <Text>
          {`${String(all.records)} ${all.records === 1 ? 'record' : 'records'}, of which ${String(all.active)} ${all.active === 1 ? 'is' : 'are'} active. `}
          <Why source={counted} of="counted so" />
        </Text>
        <CountTable
          of="Type"
          columns={interestFigureColumns}
          sums={sums}
          rows={[
            ...types.map(([type, counts]) => ({ of: interestTypeWords[type], counts })),
            { of: 'All', counts: all, isSum: true },
            { of: 'Of them held by close family', counts: family },
          ]}
        />
      </Card>
      <Card title="By year of the application">
        <CountTable
          of="Year"
          columns={interestFigureColumns}
          sums={sums}
          rows={byYear.map(({ year, counts }) => ({ of: year, counts }))}
        />
      </Card>
    </>
  );
}

const sums = new Set(['records'] as const);
