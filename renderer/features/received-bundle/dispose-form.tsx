import { keptBundleEvents } from '../../../shared/domain/kept-bundle/events.ts';
import { isKeptNoMore } from '../../../shared/domain/kept-bundle/slice.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Heed } from '../../ui/heed.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';

const type = 'kept-bundle.disposed/1';
const schema = keptBundleEvents[type].omit({ type: true });

/** Destroys what was inside a bundle that was kept, on somebody else's authority. */
export function DisposeForm(props: ActFormProps) {
  const bundles = props.view.state.keptBundle.kept.filter((kept) => !isKeptNoMore(kept));
  const asked = bundles.find(({ keptId }) => keptId === props.wanted);
  const first = asked ?? (bundles.length === 1 ? bundles[0] : undefined);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(first ? { keptId: first.keptId } : {}),
        disposedOn: props.view.today,
        authorisedBy: { name: '', rankOrGrade: '' },
        authority: '',
        reason: '',
      }}
      says="Destroys what was inside. Somebody other than you authorises it."
      submitLabel="Destroy it"
    >
      <SelectField
        name="keptId"
        label="Which bundle?"
        options={bundles.map(({ keptId, name }) => ({ value: keptId, label: name }))}
      />
      <Heed tone="warning">
        It is destroyed for good: its key and its parts go on every workstation that hears of this.
        Files that were taken into the exhibits stay there, and sealed copies that were made before
        are not reached. That it came, its hash and who signed it stay in the case.
      </Heed>
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
