import type { z } from 'zod';
import { giftEvents } from '../../../shared/domain/gift/events.ts';
import { decisionWords, disposalWords, referralWords } from '../../../shared/domain/gift/words.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import { PersonFields } from '../person-fields.tsx';

type Props = {
  readonly giftId: string;
  readonly today: CivilDate;
  readonly onDone: () => void;
};
type Type = Exclude<keyof typeof giftEvents, `gift-extract.${string}`>;

const idOf = ({ giftId }: Props) => itemId.parse(giftId);
const nobody = { name: '', rankOrGrade: '' };
const useRecord = (type: Type, { giftId }: Props) => {
  const key = `gifts/${type}/${giftId}`;
  return { key, record: useAct('gifts', key) };
};
const reasonRows = { limit: textLimits.paragraph, rows: 3 } as const;

const decidedSchema = giftEvents['gift.decided/1'].omit({ type: true });

/** A manager's decision on something that was accepted. */
export function DecideForm(props: Props) {
  const { key, record } = useRecord('gift.decided/1', props);
  return (
    <CaseForm
      schema={decidedSchema}
      draft={{ key, title: 'Record a decision on a gift' }}
      defaultValues={{
        ...{ giftId: idOf(props), decidedOn: props.today, decidedBy: nobody, reason: '' },
      }}
      says="Says whether a manager approved what was accepted. Where it is not approved, say next what became of it."
      submitLabel="Record the decision"
      submit={(values) => record({ type: 'gift.decided/1', ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <Choice name="decision" label="What was decided?" options={optionsOf(decisionWords)} inline />
      <PersonFields at="decidedBy" label="Who decided?" />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <LongText name="reason" label="Why?" {...reasonRows} />
    </CaseForm>
  );
}

const referredSchema = giftEvents['gift.referred/1'].omit({ type: true });

/** Puts an unusual case to the PSD chief inspector. */
export function ReferForm(props: Props) {
  const { key, record } = useRecord('gift.referred/1', props);
  return (
    <CaseForm
      schema={referredSchema}
      draft={{ key, title: 'Refer an offer' }}
      defaultValues={{
        ...{ giftId: idOf(props), referredOn: props.today, to: nobody, reason: '' },
      }}
      says="Unusual cases, and money always, are for the PSD chief inspector. The entry waits for the answer."
      submitLabel="Refer it"
      submit={(values) => record({ type: 'gift.referred/1', ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <PersonFields at="to" label="To whom?" />
      <CivilDateField name="referredOn" label="Day of the referral" />
      <LongText name="reason" label="Why?" {...reasonRows} />
    </CaseForm>
  );
}

const answeredSchema = giftEvents['gift.referral-answered/1'].omit({ type: true });

/** What the PSD chief inspector answered. */
export function AnswerForm(props: Props) {
  const { key, record } = useRecord('gift.referral-answered/1', props);
  return (
    <CaseForm
      schema={answeredSchema}
      draft={{ key, title: 'Record the answer to a referral' }}
      defaultValues={{
        ...{ giftId: idOf(props), answeredOn: props.today, answeredBy: nobody, reason: '' },
      }}
      says="Enquiries are made in a case of their own: record a report where one must begin."
      submitLabel="Record the answer"
      submit={(values) => record({ type: 'gift.referral-answered/1', ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <Choice name="answer" label="What was answered?" options={optionsOf(referralWords)} inline />
      <PersonFields at="answeredBy" label="Who answered?" />
      <CivilDateField name="answeredOn" label="Day of the answer" />
      <LongText name="reason" label="Why?" {...reasonRows} />
    </CaseForm>
  );
}

const disposedSchema = giftEvents['gift.disposed/1'].omit({ type: true });

/** What became of the thing itself. */
export function DisposeForm(props: Props) {
  const { key, record } = useRecord('gift.disposed/1', props);
  return (
    <CaseForm
      schema={disposedSchema}
      draft={{ key, title: 'Say what became of a gift' }}
      defaultValues={{ giftId: idOf(props), disposedOn: props.today, detail: '' }}
      says="Where the thing is now. A later entry takes the place of an earlier one, which stays to be read."
      submitLabel="Record what became of it"
      submit={(values) => record({ type: 'gift.disposed/1', ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <SelectField name="disposal" label="What became of it?" options={optionsOf(disposalWords)} />
      <TextField name="detail" label="Which charity, which store, who took it back" optional />
      <CivilDateField name="disposedOn" label="Day" />
    </CaseForm>
  );
}

const struckSchema = giftEvents['gift.struck-out/1'].omit({ type: true });

/** Takes an entry out of the count; it stays to be read. */
export function StrikeOutForm(props: Props) {
  const { key, record } = useRecord('gift.struck-out/1', props);
  return (
    <CaseForm
      schema={struckSchema}
      draft={{ key, title: 'Strike out an offer' }}
      defaultValues={{ giftId: idOf(props), reason: '' } satisfies z.input<typeof struckSchema>}
      says="The entry stays to be read, with your reason, and no longer counts."
      submitLabel="Strike it out"
      submit={(values) => record({ type: 'gift.struck-out/1', ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <LongText name="reason" label="Why?" {...reasonRows} />
    </CaseForm>
  );
}
