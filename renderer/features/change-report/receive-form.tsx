import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { changeReportEvents } from '../../../shared/domain/change-report/events.ts';
import {
  changeFromNames,
  changeKindNames,
} from '../../../shared/domain/change-report/sentences.ts';
import { reading } from '../../../shared/domain/cite.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'change-report.received/1';
const schema = changeReportEvents[type].omit({ type: true });

const byItself = reading(
  { westMidlands: 'W49', hampshire: 'Ha5' },
  'A change, a posting or a promotion prompts the authority to decide whether to review. It reopens nothing by itself.',
);

/** Records that something has changed since the report. */
export function ReceiveForm(props: ActFormProps) {
  const { view } = props;
  const [changeId] = useState(freshId);
  const inUpdate = unrecorded(view);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        changeId,
        receivedOn: view.today,
        kinds: [],
        text: '',
        posting: { effectiveFrom: view.today },
        ...(inUpdate ? { updateId: inUpdate.updateId, text: inUpdate.text, from: 'member' } : {}),
      }}
      says={
        <>
          Records a change with the case it belongs to. The report stays as it was made. The
          authority then decides whether the change brings a review.{' '}
          <Why source={byItself(view)} of="a change reopens nothing by itself" />
        </>
      }
      submitLabel="Record the change"
    >
      <Choices name="kinds" label="What has changed?" options={optionsOf(changeKindNames)} />
      <LongText
        name="text"
        label="What is reported"
        hint="As it was said. Who told of it in confidence is not written here."
        limit={textLimits.narrative}
        rows={5}
      />
      <When field="kinds" is={moves}>
        <NewPosting />
      </When>
      <Choice name="from" label="Who told the unit?" options={optionsOf(changeFromNames)} />
      <CivilDateField name="receivedOn" label="Day it was received" />
      <CivilDateField name="happenedOn" label="Day of the change, if known" optional />
    </ActForm>
  );
}

function NewPosting() {
  const place = { optional: true, width: 'medium' } as const;
  return (
    <>
      <CivilDateField name="posting.effectiveFrom" label="Serves there from" />
      <TextField name="posting.rankOrGrade" label="New rank or grade" {...place} />
      <TextField name="posting.role" label="New role" {...place} />
      <TextField name="posting.department" label="New department" {...place} />
      <TextField name="posting.team" label="New team" {...place} />
      <TextField name="posting.station" label="New station" {...place} />
      <TextField name="posting.force" label="New force, if it changed" {...place} />
      <TextField name="posting.collarNumber" label="New collar number" {...place} />
    </>
  );
}

const moves = (kinds: unknown): boolean =>
  Array.isArray(kinds) &&
  ['posting', 'promotion', 'role-or-access'].some((kind) => kinds.includes(kind));

/** The yearly update that said that something changed, whose change nobody recorded yet. */
const unrecorded = ({ state }: CaseView) =>
  state.yearlyUpdate.answered.find(
    (answer) =>
      answer.answer === 'changed' &&
      !state.changeReport.received.some((change) => change.updateId === answer.updateId),
  );
