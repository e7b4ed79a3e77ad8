import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { house } from '../../../shared/domain/cite.ts';
import type { StandingCounts } from '../../../shared/domain/interest/figures.ts';
import { interestTypeWords } from '../../../shared/domain/interest/words.ts';
import type { InterestType } from '../../../shared/domain/interest/application.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Why } from '../../ui/why.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '5px 16px 5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  count: {
    textAlign: 'right',
    padding: '5px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

const counted = house(
  'HMIC 2014, Hampshire: the register “contains a total of 680 records of which 522 are active; the remainder relate to rescinded or withdrawn approvals.”',
);

/** What the register comes to. */
export function InterestFiguresPanel() {
  const asked = useQuery('interestFigures', {});
  if (asked.error)
    return (
      <ErrorPanel error={asked.error} actions={<Button onClick={asked.again}>Try again</Button>} />
    );
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
      <Card title="The register">
        <Text>
          {`${String(all.records)} ${all.records === 1 ? 'record' : 'records'}, of which ${String(all.active)} ${all.active === 1 ? 'is' : 'are'} active. `}
          <Why source={counted} of="counted so" />
        </Text>
        <Table
          of="Type"
          rows={[
            ...types.map(([type, counts]) => [interestTypeWords[type], counts] as const),
            ['All', all],
            ['Of them held by close family', family],
          ]}
        />
      </Card>
      <Card title="By year of the application">
        <Table of="Year" rows={byYear.map(({ year, counts }) => [year, counts])} />
      </Card>
    </>
  );
}

const columns: readonly (readonly [keyof StandingCounts, string])[] = [
  ['records', 'Records'],
  ['active', 'Active'],
  ['applied', 'Applied for'],
  ['refused', 'Refused'],
  ['rescinded', 'Rescinded'],
  ['withdrawn', 'Withdrawn'],
  ['lapsed', 'Lapsed'],
];

function Table(props: {
  readonly of: string;
  readonly rows: readonly (readonly [string, StandingCounts])[];
}) {
  const styles = useStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.label} ${styles.sum}`}>
              {props.of}
            </th>
            {columns.map(([column, title]) => (
              <th key={column} scope="col" className={`${styles.count} ${styles.sum}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([label, counts]) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {columns.map(([column]) => (
                <td
                  key={column}
                  className={`${styles.count} ${column === 'records' ? styles.sum : ''}`}
                >
                  {counts[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
