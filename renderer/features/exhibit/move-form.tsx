import { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { placeWords, sealWords } from '../../../shared/domain/exhibit/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { TimeField } from '../../ui/form/time-field.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';
import { choiceOf, WhichExhibit } from './which-exhibit.tsx';

const type = 'exhibit.moved/1';
const schema = exhibitEvents[type].omit({ type: true });

/** Enters one movement: who, from where, to where, why, and the seal. */
export function MoveForm(props: ActFormProps) {
  const { view, wanted } = props;
  const { me } = useSession();
  const { exhibits, first } = choiceOf(
    view,
    wanted,
    ({ exhibit, standing }) => exhibit.kind !== 'file' && standing !== 'disposed',
  );
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(first ? { exhibitId: first.exhibit.exhibitId } : {}),
        from: first?.whereIs ?? '',
        to: '',
        movedOn: view.today,
        movedAt: '',
        takenBy: { personId: me.personId, name: me.name, rankOrGrade: me.rankOrGrade },
        why: '',
        sealNumber: first?.sealNumber ?? '',
      }}
      says="Adds a line to the movement log. A line is never changed: what was entered wrongly is put right by the next."
      submitLabel="Enter the movement"
    >
      <WhichExhibit exhibits={exhibits} />
      <WhereItIs exhibits={exhibits} />
      <TextField name="from" label="Where was it taken from?" width="medium" />
      <Choice name="place" label="What kind of movement?" options={optionsOf(placeWords)} />
      <TextField
        name="to"
        label="Where did it go?"
        width="medium"
        hint="The room, the safe, the court, the laboratory."
      />
      <CivilDateField name="movedOn" label="Day" />
      <TimeField name="movedAt" label="Time" />
      <PersonFields at="takenBy" label="Who took it?" />
      <LongText name="why" label="Why?" limit={textLimits.paragraph} rows={2} />
      <Choice name="seal" label="The seal" inline options={optionsOf(sealWords)} />
      <When field="seal" is={['unbroken', 'resealed']}>
        <TextField
          name="sealNumber"
          label="Seal number"
          width="short"
          hint="The number it bears now."
        />
      </When>
      <When field="place" is={['signed-out']}>
        <CivilDateField
          name="expectedBackOn"
          label="Back by"
          optional
          hint="It stands under My work from then on. Without a day, after four weeks."
        />
      </When>
    </ActForm>
  );
}

/** Where the record has the exhibit that is chosen. */
function WhereItIs({ exhibits }: { readonly exhibits: readonly CurrentExhibit[] }) {
  const chosen = useValue('exhibitId');
  const now = exhibits.find(({ exhibit }) => exhibit.exhibitId === chosen);
  return now ? (
    <span>
      The record has it here: <strong>{now.whereIs}</strong>
      {now.sealNumber === '' ? '' : `, seal ${now.sealNumber}`}
    </span>
  ) : null;
}
