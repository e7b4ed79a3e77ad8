import { intakeDocumentEvents } from '../../../shared/domain/intake-document/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';
import { onlyDocument, WhichDocument } from './which-document.tsx';

const type = 'intake-document.source-kept/1';
const schema = intakeDocumentEvents[type].omit({ type: true });

/** Says that an original cannot be deleted, and why. */
export function KeptForm(props: ActFormProps) {
  const { me } = useSession();
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyDocument(props.view),
        keptOn: props.view.today,
        keptBy: { name: me.name, rankOrGrade: me.rankOrGrade },
        reason: '',
      }}
      says="Settles the duty to delete at source and says why the original stays: a legal hold, a store that nobody here can reach."
      submitLabel="Record that it stays"
    >
      <WhichDocument view={props.view} />
      <LongText name="reason" label="Why does it stay?" limit={textLimits.paragraph} rows={3} />
      <PersonFields at="keptBy" label="Who decided that?" />
      <CivilDateField name="keptOn" label="Day" />
    </ActForm>
  );
}
