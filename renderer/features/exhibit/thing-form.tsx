import { useState } from 'react';
import { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import { nextReferences } from '../../../shared/domain/exhibit/next-references.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ExhibitFields } from './exhibit-fields.tsx';

const type = 'exhibit.registered/1';
const schema = exhibitEvents[type].omit({ type: true, file: true });

/** Registers paper or a thing: what it is, where it came from, where it is kept. */
export function ThingForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [exhibitId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        exhibitId,
        kind: 'physical',
        description: '',
        foundAt: '',
        foundOn: view.today,
        foundBy: { personId: me.personId, name: me.name, rankOrGrade: me.rankOrGrade },
        reference: nextReferences(view.state.exhibit, me.name)[0] ?? '',
        sealNumber: '',
        location: '',
      }}
      says="The exhibit gets a reference and a label, and from now on a log of who has had it. Nothing in the log is ever written over."
      submitLabel="Register the exhibit"
    >
      <Choice
        name="kind"
        label="What kind?"
        inline
        options={[
          { value: 'physical', label: 'A thing' },
          { value: 'paper', label: 'Paper' },
        ]}
      />
      <ExhibitFields view={view} />
      <TextField
        name="sealNumber"
        label="Seal number"
        width="short"
        optional
        hint="As it stands on the bag or the seal."
      />
      <TextField
        name="location"
        label="Where is it kept?"
        width="medium"
        hint="The room, the safe, the shelf."
      />
    </ActForm>
  );
}
