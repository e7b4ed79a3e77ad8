import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { meetingDue } from '../../../shared/domain/appeal/clocks.ts';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import type { Appeal } from '../../../shared/domain/appeal/slice.ts';
import { planOf } from '../../../shared/domain/appeal/standing.ts';
import { isCivilDate } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { TimeField } from '../../ui/form/time-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { AppealField, chosenAppeal } from './appeal-field.tsx';
import { AttendeesField } from './attendees-field.tsx';
import { onlyADeputysAbsence } from './hearers.ts';
import { LastDayNote } from './last-day-note.tsx';
import { openAppeals } from './words.ts';

const type = 'appeal.meeting-planned/1';
const schema = appealEvents[type].omit({ type: true });

/** Arranges the meeting that hears an appeal, or arranges it anew. */
export function PlanForm(props: ActFormProps) {
  const { view } = props;
  const appeals = openAppeals(view).filter(({ meeting }) => !meeting);
  const earlier = appeals[0] && planOf(appeals[0]);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: appeals[0]?.appealId ?? '',
        venue: earlier?.venue ?? '',
        attendees: earlier ? [...earlier.attendees] : [],
        lateReason: '',
        ...(earlier ? { chair: earlier.chair } : {}),
      }}
      says="Records when the meeting is, where, and who comes. Arranged again, the newest arrangement counts; what was held is recorded afterwards."
      submitLabel="Record the arrangement"
      toEvent={onlyADeputysAbsence('appeal.hearing', view, 'chair')}
    >
      <AppealField view={view} appeals={appeals} />
      <DueNote view={view} appeals={appeals} />
      <CivilDateField name="plannedFor" label="Day of the meeting" />
      <LateWords view={view} appeals={appeals} field="plannedFor" />
      <TimeField name="startTime" label="Time" optional />
      <TextField name="venue" label="Where?" optional />
      <AttendeesField view={view} />
    </ActForm>
  );
}

type Shown = { readonly view: CaseView; readonly appeals: readonly Appeal[] };

/** The last day for the meeting of the appeal chosen. */
export function DueNote({ view, appeals }: Shown) {
  const appeal = chosenAppeal(appeals, useValue('appealId'));
  return (
    <LastDayNote
      says="The last day for the meeting is"
      due={appeal && meetingDue(appeal, view.policy)}
    />
  );
}

/** Asks why, once the day typed lies after the last day. */
export function LateWords({ view, appeals, field }: Shown & { readonly field: string }) {
  const appeal = chosenAppeal(appeals, useValue('appealId'));
  const day = useValue(field);
  const due = appeal && meetingDue(appeal, view.policy);
  // The time ran to the first sitting: what follows an adjournment is not late by it.
  if (
    !due ||
    appeal.sittings.length > 0 ||
    typeof day !== 'string' ||
    !isCivilDate(day) ||
    day <= due.lastDay
  )
    return null;
  return (
    <LongText
      name="lateReason"
      label="Why is the meeting later than the last day?"
      limit={textLimits.paragraph}
      rows={2}
    />
  );
}
