import { tellingDue } from '../../../shared/domain/appeal/clocks.ts';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import { tellingNames } from '../../../shared/domain/appeal/sentences.ts';
import { isUntold } from '../../../shared/domain/appeal/standing.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { AppealField } from './appeal-field.tsx';
import { LastDayNote } from './last-day-note.tsx';

const type = 'appeal.told/1';
const schema = appealEvents[type].omit({ type: true });

/** Records that the member knows how the appeal ended. */
export function ToldForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const ended = view.state.appeal.appeals.filter(isUntold);
  const [only] = ended;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: only?.appealId ?? '',
        toldOn: view.today,
        means: 'letter',
        toldBy: me.name,
        note: '',
      }}
      says="Records the day on which the member was told how the appeal ended."
      submitLabel="Record that the member was told"
    >
      <AppealField view={view} appeals={ended} />
      <LastDayNote
        says="The member is told by the end of"
        due={only?.decided && tellingDue(only, view.policy)}
      />
      <CivilDateField name="toldOn" label="Day the member was told" />
      <Choice name="means" label="How?" options={optionsOf(tellingNames)} />
      <TextField name="toldBy" label="By whom?" width="medium" />
      <LongText
        name="note"
        label="Anything to note"
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </ActForm>
  );
}
