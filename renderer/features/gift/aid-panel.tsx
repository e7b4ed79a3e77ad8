import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ThresholdsSet } from '../../../shared/domain/gift/aid.ts';
import { giftEvents } from '../../../shared/domain/gift/events.ts';
import { giftKindWords } from '../../../shared/domain/gift/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { isContested, provisional, type Register } from '../../../shared/domain/register.ts';
import type { Source } from '../../../shared/domain/source.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Tick } from '../../ui/form/tick.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Working } from '../../ui/working.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { PersonFields } from '../person-fields.tsx';

const silent: Source = {
  kind: 'not-stated',
  needs:
    'The values: the inspection of Hampshire (2014) says that there is guidance on them, and does not state it.',
};

/** What may be accepted, what a manager decides, what is declined: the values that the unit set, each with its source or not stated. */
export function AidPanel() {
  const asked = useQuery('giftSettings', { year: '' });
  const [isSetting, setSetting] = useState(false);
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Reading what was set" />;
  const { thresholds, today } = asked.value;
  return (
    <Card
      title="What may be accepted"
      actions={isSetting ? null : <Button onClick={() => setSetting(true)}>Set the values</Button>}
    >
      <Text>
        Shown while an offer is typed. Every offer is recorded, whatever is advised, and money is
        always declined and referred.
      </Text>
      {isContested(thresholds) ? (
        <Heed tone="warning">This was set twice, apart. Set it once more over both.</Heed>
      ) : null}
      <Rows rows={rowsOf(thresholds)} />
      {isSetting ? (
        <SetForm set={thresholds} today={today} onDone={() => setSetting(false)} />
      ) : null}
    </Card>
  );
}

const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

function rowsOf(set: Register<ThresholdsSet>) {
  const standing = provisional(set);
  const why: Source = standing
    ? {
        kind: 'filled-in',
        decidedBy: personWords(standing.decidedBy),
        decidedOn: standing.decidedOn,
      }
    : silent;
  const { acceptableUpTo, declineFrom, alwaysDeclined, declineFromBidders, examples } =
    standing?.thresholds ?? { alwaysDeclined: [], declineFromBidders: false, examples: '' };
  const line = (label: string, value: string) => ({
    ...{ label, value: value === '' ? 'Not stated' : value },
    why: value === '' ? silent : why,
  });
  return [
    line('May be accepted', acceptableUpTo === undefined ? '' : `Up to ${pounds(acceptableUpTo)}`),
    line('Declined', declineFrom === undefined ? '' : `From ${pounds(declineFrom)}`),
    line('Always declined', alwaysDeclined.map((kind) => giftKindWords[kind]).join(', ')),
    line('From bidders', declineFromBidders ? 'Declined' : ''),
    line('Examples', examples),
  ];
}

const type = 'gift-thresholds.set/1';
const schema = giftEvents[type].omit({ type: true });

function SetForm(props: {
  readonly set: Register<ThresholdsSet>;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const draftKey = `gifts/${type}`;
  const record = useAct('gifts', draftKey);
  const known = provisional(props.set)?.thresholds;
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: 'Set what may be accepted' }}
      defaultValues={{
        thresholds: {
          ...{ alwaysDeclined: [], declineFromBidders: false, examples: '' },
          ...(known ? { ...known, alwaysDeclined: [...known.alwaysDeclined] } : {}),
        },
        decidedOn: props.today,
        decidedBy: { name: '', rankOrGrade: '' },
        reason: '',
      }}
      says="Leave out what nobody has decided: it stays not stated, and nothing is advised by it."
      submitLabel="Record the values"
      submit={(values) => record({ type, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <MoneyField
        name="thresholds.acceptableUpTo"
        label="Up to which value may it be accepted?"
        optional
      />
      <MoneyField
        name="thresholds.declineFrom"
        label="From which value on is it declined?"
        optional
      />
      <Choices
        name="thresholds.alwaysDeclined"
        label="What is always declined?"
        options={optionsOf(giftKindWords)}
        optional
      />
      <Tick
        name="thresholds.declineFromBidders"
        label="Bidders"
        says="Whatever comes from somebody who bids is declined"
      />
      <LongText
        name="thresholds.examples"
        label="Examples"
        limit={textLimits.paragraph}
        rows={3}
        optional
      />
      <PersonFields at="decidedBy" label="Who decided it?" />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={2} />
    </CaseForm>
  );
}
