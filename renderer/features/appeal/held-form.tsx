import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { tellingDue } from '../../../shared/domain/appeal/clocks.ts';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import type { Appeal } from '../../../shared/domain/appeal/slice.ts';
import { planOf } from '../../../shared/domain/appeal/standing.ts';
import { isCivilDate } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { AppealField, chosenAppeal } from './appeal-field.tsx';
import { AttendeesField } from './attendees-field.tsx';
import { onlyADeputysAbsence } from './hearers.ts';
import { LastDayNote } from './last-day-note.tsx';
import { DueNote, LateWords } from './plan-form.tsx';
import { openAppeals } from './words.ts';

const type = 'appeal.meeting-held/1';
const schema = appealEvents[type].omit({ type: true });

/** Records the meeting as it was held: the day, who was there, the minutes. */
export function HeldForm(props: ActFormProps) {
  const { view } = props;
  const appeals = openAppeals(view).filter(({ meeting }) => !meeting);
  const plan = appeals[0] && (appeals[0].sittings.at(-1) ?? planOf(appeals[0]));
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: appeals[0]?.appealId ?? '',
        heldOn: view.today,
        venue: plan?.venue ?? '',
        attendees: plan ? [...plan.attendees] : [],
        minutes: '',
        lateReason: '',
        ...(plan ? { chair: plan.chair } : {}),
        ...(plan?.inAbsence ? { inAbsence: plan.inAbsence } : {}),
      }}
      says="Records the meeting as it was held to its end. The minutes do not change afterwards; what is wrong in them is corrected beside them. The time to tell the member runs from this day."
      submitLabel="Record the meeting"
      toEvent={onlyADeputysAbsence('appeal.hearing', view, 'chair')}
    >
      <AppealField view={view} appeals={appeals} />
      <DueNote view={view} appeals={appeals} />
      <CivilDateField
        name="heldOn"
        label="Day it was held"
        hint="Of a meeting that was adjourned, its last day."
      />
      <LateWords view={view} appeals={appeals} field="heldOn" />
      <TellBy view={view} appeals={appeals} />
      <TextField name="venue" label="Where?" optional />
      <AttendeesField view={view} />
      <LongText name="minutes" label="Minutes" limit={textLimits.narrative} rows={8} />
    </ActForm>
  );
}

/** What the day typed means for the day by which the member is told. */
function TellBy(props: { readonly view: CaseView; readonly appeals: readonly Appeal[] }) {
  const appeal = chosenAppeal(props.appeals, useValue('appealId'));
  const heldOn = useValue('heldOn');
  if (!appeal || typeof heldOn !== 'string' || !isCivilDate(heldOn)) return null;
  const due = tellingDue({ ...appeal, meeting: { heldOn } }, props.view.policy);
  return <LastDayNote says="Held on this day, the member is told by the end of" due={due} />;
}
