import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AuditItemRow } from '../../../shared/contract/vault/oversight.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { auditedByItsDay } from '../../../shared/domain/audit-plan/duties.ts';
import { auditedWords } from '../../../shared/domain/audit-plan/words.ts';
import { formatPlain, formatShort, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { Awaiting } from '../../ui/awaiting.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PlainTable } from '../../ui/table/plain-table.tsx';
import { Why } from '../../ui/why.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { dueWords } from '../duty-words.ts';
import { AgreeForm, ItemForm } from './plan-forms.tsx';
import { DoneForm, DropForm } from './plan-item-forms.tsx';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  soft: { color: tokens.colorNeutralForeground3 },
  day: { whiteSpace: 'nowrap' },
});

type Plan = VaultAnswers['auditPlan']['plans'][number];
type Doing =
  | { readonly what: 'agreeing' }
  | { readonly what: 'planning'; readonly planId: string; readonly item?: AuditItemRow }
  | { readonly what: 'done' | 'dropping'; readonly item: AuditItemRow };

/** The joint audit plans, year by year: what is audited, by when and by whom, and what showed that it was. */
export function PlanPanel() {
  const asked = useQuery('auditPlan', {});
  const [doing, setDoing] = useState<Doing>();
  if (!asked.value) return <Awaiting asked={asked} says="Reading the audit plan" />;
  const { plans, today } = asked.value;
  if (doing) return <DoingForm doing={doing} today={today} onDone={() => setDoing(undefined)} />;
  return (
    <>
      <div>
        <Button
          appearance={plans.length === 0 ? 'primary' : 'secondary'}
          onClick={() => setDoing({ what: 'agreeing' })}
        >
          Record the plan of a year
        </Button>
      </div>
      {plans.length === 0 ? (
        <EmptyState
          title="No plan is recorded yet"
          says="What the unit and the Police and Crime Commissioner agreed to audit in a year: each item with its day and who does it. What is late stands under My work and in the calendar."
        />
      ) : null}
      {plans.map((plan) => (
        <PlanCard key={plan.planId} plan={plan} today={today} onDo={setDoing} />
      ))}
    </>
  );
}

function DoingForm(props: {
  readonly doing: Doing;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const { doing, today, onDone } = props;
  switch (doing.what) {
    case 'agreeing':
      return <AgreeForm today={today} onDone={onDone} />;
    case 'planning':
      return <ItemForm planId={doing.planId} item={doing.item} onDone={onDone} />;
    case 'done':
      return <DoneForm item={doing.item} today={today} onDone={onDone} />;
    case 'dropping':
      return <DropForm item={doing.item} onDone={onDone} />;
  }
}

function PlanCard(props: {
  readonly plan: Plan;
  readonly today: CivilDate;
  readonly onDo: (doing: Doing) => void;
}) {
  const { plan, today, onDo } = props;
  const styles = useStyles();
  const left = plan.items.filter(({ isOpen }) => isOpen).length;
  return (
    <Card
      title={`Joint audit plan ${String(plan.year)}`}
      actions={
        <Button size="small" onClick={() => onDo({ what: 'planning', planId: plan.planId })}>
          Add an item
        </Button>
      }
    >
      <Text size={200} className={styles.soft}>
        {`Agreed with ${plan.agreedWith} on ${formatPlain(plan.agreedOn)}. ${leftWords(plan.items.length, left)}`}{' '}
        <Why source={auditedByItsDay} of={`Days of the plan ${String(plan.year)}`} />
      </Text>
      {plan.items.length === 0 ? null : (
        <PlainTable
          label={`Items of the plan ${String(plan.year)}`}
          heads={['What is audited', 'Register', 'Due', 'Who', 'What came of it']}
          rows={plan.items.map((item) => ({
            key: item.auditItemId,
            cells: [
              item.now.what,
              auditedWords[item.now.register],
              <Due key="due" item={item} today={today} />,
              item.now.who,
              item.isOpen ? (
                <ItemActs key="acts" planId={plan.planId} item={item} onDo={onDo} />
              ) : (
                outcomeOf(item)
              ),
            ],
          }))}
        />
      )}
    </Card>
  );
}

const leftWords = (count: number, left: number): string => {
  if (count === 0) return 'Nothing is in it yet.';
  return left === 0
    ? 'All of it is done.'
    : `${String(left)} of ${String(count)} still to be done.`;
};

function Due({ item, today }: { readonly item: AuditItemRow; readonly today: CivilDate }) {
  const styles = useStyles();
  const { dueOn } = item.now;
  if (!item.isOpen || dueOn >= today)
    return <span className={styles.day}>{formatShort(dueOn)}</span>;
  return <Badge tone="danger">{`${formatShort(dueOn)}, ${dueWords(dueOn, today).says}`}</Badge>;
}

function outcomeOf({ done, dropped }: AuditItemRow): string {
  if (dropped) return `Dropped by ${dropped.by}: ${dropped.reason}`;
  return done
    .map((each) => {
      const how = each.with ? ` with the ${each.with.says}` : '';
      return `Done on ${formatShort(each.doneOn)}${how}: ${each.found} (${each.by})`;
    })
    .join('\n');
}

function ItemActs(props: {
  readonly planId: string;
  readonly item: AuditItemRow;
  readonly onDo: (doing: Doing) => void;
}) {
  const { planId, item, onDo } = props;
  const styles = useStyles();
  const acts: readonly (readonly [string, Doing])[] = [
    ['It is done', { what: 'done', item }],
    ['Change', { what: 'planning', planId, item }],
    ['Drop', { what: 'dropping', item }],
  ];
  return (
    <>
      {item.isContested ? <Badge tone="warning">Changed twice, apart</Badge> : null}
      <div className={styles.acts}>
        {acts.map(([title, doing]) => (
          <Button
            key={title}
            size="small"
            aria-label={`${title}: ${item.now.what}`}
            onClick={() => onDo(doing)}
          >
            {title}
          </Button>
        ))}
      </div>
    </>
  );
}
