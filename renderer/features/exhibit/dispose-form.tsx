import { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';
import { choiceOf, WhichExhibit } from './which-exhibit.tsx';

const type = 'exhibit.disposed/1';
const schema = exhibitEvents[type].omit({ type: true });

/** Records what became of an exhibit, on somebody else's authority. */
export function DisposeForm(props: ActFormProps) {
  const { exhibits, first } = choiceOf(
    props.view,
    props.wanted,
    ({ standing }) => standing !== 'disposed',
  );
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(first ? { exhibitId: first.exhibit.exhibitId } : {}),
        ...(first?.exhibit.kind === 'file' ? { how: 'destroyed' } : {}),
        disposedOn: props.view.today,
        to: '',
        authorisedBy: { name: '', rankOrGrade: '' },
        authority: '',
        reason: '',
      }}
      says="Ends the log of the exhibit. Somebody other than you authorises it."
      submitLabel="Record the disposal"
    >
      <WhichExhibit exhibits={exhibits} />
      <OfAFile exhibits={exhibits} />
      <Choice
        name="how"
        label="What became of it?"
        options={[
          { value: 'returned', label: 'Returned to whom it belongs' },
          { value: 'transferred', label: 'Transferred to another body' },
          { value: 'destroyed', label: 'Destroyed' },
        ]}
      />
      <When field="how" is={['returned', 'transferred']}>
        <TextField name="to" label="Who has it now?" width="medium" />
      </When>
      <PersonFields at="authorisedBy" label="Who authorised it?" />
      <TextField
        name="authority"
        label="What shows the authority?"
        hint="A file number, an email and its day, a signed note."
      />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={2} />
      <CivilDateField name="disposedOn" label="Day" />
    </ActForm>
  );
}

/** What destroying a file means. */
function OfAFile({ exhibits }: { readonly exhibits: readonly CurrentExhibit[] }) {
  const chosen = useValue('exhibitId');
  const now = exhibits.find(({ exhibit }) => exhibit.exhibitId === chosen);
  return now?.exhibit.kind === 'file' ? (
    <Heed tone="warning">
      A file is destroyed for good: its key and its parts go on every workstation that hears of
      this. Sealed copies that were made before, and what was saved out, are not reached. Its entry,
      its hash and its log stay in the case.
    </Heed>
  ) : null;
}
