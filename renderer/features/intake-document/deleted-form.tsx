import { intakeDocumentEvents } from '../../../shared/domain/intake-document/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';
import { onlyDocument, WhichDocument } from './which-document.tsx';

const type = 'intake-document.source-deleted/1';
const schema = intakeDocumentEvents[type].omit({ type: true });

/** Confirms that an original no longer lies where it came from. */
export function DeletedForm(props: ActFormProps) {
  const { me } = useSession();
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyDocument(props.view),
        deletedOn: props.view.today,
        deletedBy: { name: me.name, rankOrGrade: me.rankOrGrade },
        places: '',
      }}
      says="Settles the duty to delete at source. The sealed copy in this case stays."
      submitLabel="Confirm the deletion"
    >
      <WhichDocument view={props.view} />
      <LongText
        name="places"
        label="Where was it deleted?"
        hint="Inbox, sent and deleted items, the form’s store, a download folder."
        limit={textLimits.paragraph}
        rows={2}
      />
      <PersonFields at="deletedBy" label="Who deleted it?" />
      <CivilDateField name="deletedOn" label="Day it was deleted" />
    </ActForm>
  );
}
