import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { giftEvents } from '../../../shared/domain/gift/events.ts';
import type { GiftHeadcount, ReportingRow } from '../../../shared/domain/gift/headcount.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { Why } from '../../ui/why.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import { Scrolled } from '../../ui/scrolled.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

const useStyles = makeStyles({
  scrolled: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    textAlign: 'left',
    padding: '5px 16px 5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right' },
  head: { fontWeight: tokens.fontWeightSemibold },
});

const few = house(
  'HMIC 2014, Leicestershire: “The number of records of gifts and hospitality is low compared with other forces”.',
);

/** Offers of a year beside the size of each department, as the unit typed it in. */
export function ReportingCard({ year }: { readonly year: string }) {
  const asked = useQuery('giftSettings', { year });
  const [isCounting, setCounting] = useState(false);
  if (!asked.value) return null;
  const { reporting, headcount, today } = asked.value;
  const counted = provisional(headcount);
  return (
    <Card
      title={`Offers beside the size of departments, ${year}`}
      actions={
        isCounting ? null : (
          <Button onClick={() => setCounting(true)}>
            {counted ? 'Change the head-count' : 'Type in the head-count'}
          </Button>
        )
      }
    >
      <Text>
        {counted
          ? `Head-count of ${formatPlain(counted.countedOn)}${counted.from === '' ? '' : `, ${counted.from}`}. Few offers for the size of a department show where to ask, and prove nothing. `
          : 'With the number of people in each department it can be seen who records few offers for their size. '}
        <Why source={few} of="compared with size" />
      </Text>
      {isCounting ? (
        <CountForm counted={counted} today={today} onDone={() => setCounting(false)} />
      ) : (
        <Table rows={reporting} />
      )}
    </Card>
  );
}

function Table({ rows }: { readonly rows: readonly ReportingRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  const number = `${styles.cell} ${styles.number}`;
  return (
    <Scrolled label="Counts beside the size of departments" className={styles.scrolled}>
      <table className={styles.table} aria-label="Offers beside the size of departments">
        <thead>
          <tr>
            <th scope="col" className={`${styles.cell} ${styles.head}`}>
              Department
            </th>
            {['People', 'Offers', 'At the common rate'].map((head) => (
              <th key={head} scope="col" className={`${number} ${styles.head}`}>
                {head}
              </th>
            ))}
            <th scope="col" className={`${styles.cell} ${styles.head}`}>
              What it shows
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ department, people, offers, expected, isLow }) => (
            <tr key={department}>
              <th scope="row" className={styles.cell}>
                {department}
              </th>
              <td className={number}>{people}</td>
              <td className={number}>{offers}</td>
              <td className={number}>{expected.toFixed(1)}</td>
              <td className={styles.cell}>
                {isLow ? <Badge tone="warning">Fewer than half</Badge> : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

const type = 'gift-headcount.set/1';
const schema = giftEvents[type].omit({ type: true });

function CountForm(props: {
  readonly counted: GiftHeadcount | undefined;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const draftKey = `gifts/${type}`;
  const record = useAct('gifts', draftKey);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: 'Type in the head-count' }}
      defaultValues={{
        headcount: {
          countedOn: props.today,
          from: props.counted?.from ?? '',
          departments: [...(props.counted?.departments ?? [])],
        },
      }}
      says="Write each department as the register writes it. Only those typed in are compared."
      submitLabel="Record the head-count"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <CivilDateField name="headcount.countedOn" label="Counted on" />
      <TextField name="headcount.from" label="Where the numbers are from" optional />
      <ThingList
        name="headcount.departments"
        label="Departments"
        addLabel="Add a department"
        thing="Department"
        most={500}
        fresh={() => ({ department: '', people: '' })}
      >
        {(path) => (
          <>
            <TextField name={`${path}.department`} label="Name of the department" width="medium" />
            <NumberField name={`${path}.people`} label="People" />
          </>
        )}
      </ThingList>
    </CaseForm>
  );
}
