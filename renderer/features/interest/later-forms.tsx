import { useState } from 'react';
import { interestEvents } from '../../../shared/domain/interest/events.ts';
import {
  checkedWithWords,
  foundWords,
  refusalFoundWords,
} from '../../../shared/domain/interest/words.ts';
import { addMonths, formatPlain } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { PersonFields } from '../person-fields.tsx';
import type { ActFormProps } from './act-forms.tsx';
import { openFollowUps } from '../../../shared/domain/interest/waits.ts';
import { useRecord } from './use-record.ts';

/** @file What follows a decision: renewal, giving up, taking back, following up, checking. */

const nobody = { name: '', rankOrGrade: '' };
const rows = { limit: textLimits.paragraph, rows: 3 } as const;

const renewedSchema = interestEvents['interest.renewed/1'].omit({ type: true });

/** The yearly renewal of an approval. */
export function RenewForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.renewed/1', view.interest.interestId);
  const due = view.renewalDue ?? view.today;
  return (
    <CaseForm
      schema={renewedSchema}
      draft={{ key, title: 'Record a renewal' }}
      defaultValues={{
        ...{ interestId, due, renewedOn: view.today, renewedBy: nobody, says: '' },
        withPdr: view.regime.renewal.value === 'yearly',
      }}
      says={`The renewal that is due on ${formatPlain(due)}: somebody asked whether it goes on as it was approved.`}
      submitLabel="Record the renewal"
      submit={(values) => record({ type: 'interest.renewed/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <PersonFields at="renewedBy" label="Who renewed it?" />
      <CivilDateField name="renewedOn" label="Day of the renewal" />
      <Tick
        name="withPdr"
        label="Yearly development review"
        says="It was part of the yearly development review"
      />
      <LongText name="says" label="What was said" {...rows} optional />
    </CaseForm>
  );
}

const withdrawnSchema = interestEvents['interest.withdrawn/1'].omit({ type: true });

/** The member withdraws the application, or gives up what was approved. */
export function WithdrawForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.withdrawn/1', view.interest.interestId);
  return (
    <CaseForm
      schema={withdrawnSchema}
      draft={{ key, title: 'Record that it was withdrawn' }}
      defaultValues={{ interestId, withdrawnOn: view.today, reason: '' }}
      says="The member withdrew the application, or gave up what was approved."
      submitLabel="Record the withdrawal"
      submit={(values) => record({ type: 'interest.withdrawn/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <CivilDateField name="withdrawnOn" label="Day" />
      <LongText name="reason" label="Why?" {...rows} />
    </CaseForm>
  );
}

const rescindedSchema = interestEvents['interest.rescinded/1'].omit({ type: true });

/** The force takes back what it had approved. */
export function RescindForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.rescinded/1', view.interest.interestId);
  return (
    <CaseForm
      schema={rescindedSchema}
      draft={{ key, title: 'Rescind an approval' }}
      defaultValues={{ interestId, rescindedOn: view.today, rescindedBy: nobody, reason: '' }}
      says="The approval ends. The entry stays in the register as rescinded."
      submitLabel="Rescind the approval"
      submit={(values) => record({ type: 'interest.rescinded/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <PersonFields at="rescindedBy" label="Who rescinded it?" />
      <CivilDateField name="rescindedOn" label="Day" />
      <LongText name="reason" label="Why?" {...rows} />
    </CaseForm>
  );
}

const followUpSchema = interestEvents['interest.follow-up-begun/1'].omit({ type: true });

/** Information that something refused may go on. */
export function FollowUpForm({ view, onDone }: ActFormProps) {
  const [followUpId] = useState(freshId);
  const { key, record, interestId } = useRecord(
    'interest.follow-up-begun/1',
    view.interest.interestId,
  );
  return (
    <CaseForm
      schema={followUpSchema}
      draft={{ key, title: 'Follow up a refusal' }}
      defaultValues={{ interestId, followUpId, because: '', dueOn: addMonths(view.today, 1) }}
      says="Word came that what was refused may go on all the same. Somebody finds out whether it does; a check closes the follow-up."
      submitLabel="Begin the follow-up"
      submit={(values) => record({ type: 'interest.follow-up-begun/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <LongText name="because" label="What was heard?" {...rows} />
      <CivilDateField name="dueOn" label="To be found out by" />
    </CaseForm>
  );
}

const checkedSchema = interestEvents['interest.checked/1'].omit({ type: true });

/** What was found when something declared was verified. */
export function CheckForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.checked/1', view.interest.interestId);
  const [followUp] = openFollowUps(view.interest);
  const [sample] = view.samples;
  return (
    <CaseForm
      schema={checkedSchema}
      draft={{ key, title: 'Record a check' }}
      defaultValues={{
        ...{ interestId, checkedOn: view.today, checkedBy: nobody, says: '' },
        ...(followUp ? { followUpId: followUp.followUpId } : {}),
        ...(!followUp && sample ? { sampleId: itemId.parse(sample.sampleId) } : {}),
      }}
      says={
        followUp
          ? `Closes the follow-up: ${followUp.because}`
          : sample
            ? 'Answers the dip sample that drew this entry.'
            : 'Whether what was declared is so, and where that was looked up.'
      }
      submitLabel="Record the check"
      submit={(values) => record({ type: 'interest.checked/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <SelectField
        name="with"
        label="Where was it checked?"
        options={optionsOf(checkedWithWords)}
      />
      <Choice
        name="found"
        label="What was found?"
        options={optionsOf(followUp ? refusalFoundWords : foundWords)}
        inline
      />
      <PersonFields at="checkedBy" label="Who checked it?" />
      <CivilDateField name="checkedOn" label="Day of the check" />
      <LongText name="says" label="What exactly?" {...rows} />
    </CaseForm>
  );
}

const struckSchema = interestEvents['interest.struck-out/1'].omit({ type: true });

/** Takes an entry out of the count; it stays to be read. */
export function StrikeOutForm({ view, onDone }: ActFormProps) {
  const { key, record, interestId } = useRecord('interest.struck-out/1', view.interest.interestId);
  return (
    <CaseForm
      schema={struckSchema}
      draft={{ key, title: 'Strike out an entry' }}
      defaultValues={{ interestId, reason: '' }}
      says="The entry stays to be read, with your reason, and no longer counts."
      submitLabel="Strike it out"
      submit={(values) => record({ type: 'interest.struck-out/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <LongText name="reason" label="Why?" {...rows} />
    </CaseForm>
  );
}
