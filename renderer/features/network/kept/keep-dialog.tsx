import type { NetworkFilter, NetworkView } from '../../../../shared/domain/network/view.ts';
import { networkEvents } from '../../../../shared/domain/network/events.ts';
import { itemId } from '../../../../shared/kit/ids.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { DialogFrame } from '../../../ui/dialog-frame.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useAct } from '../../../vault-client/use-act.ts';

const type = 'network.picture-kept/1';
const schema = networkEvents[type].pick({ name: true, note: true });

type Props = {
  readonly title: string;
  readonly pictureId: string;
  readonly name: string;
  readonly note: string;
  readonly view: NetworkView;
  readonly filter: NetworkFilter;
  readonly onKept: (pictureId: string) => void;
  readonly onClose: () => void;
};

/** Keeps a picture under a name, with a note, or changes both. */
export function KeepDialog({ title, name, note, view, filter, ...props }: Props) {
  const record = useAct('unit', `network/kept/${props.pictureId}`);
  const pictureId = itemId.parse(props.pictureId);
  return (
    <DialogFrame title={title} onClose={props.onClose}>
      <CaseForm
        schema={schema}
        defaultValues={{ name, note }}
        says="Kept is what it begins with, what was brought in and what is left out: next time it is drawn of what the records say then. It is sealed for you on this workstation. Nobody else reads its name, its note or what is in it."
        submitLabel="Keep it"
        submit={(values) => record({ type, pictureId, ...values, view, filter })}
        onSaved={() => props.onKept(props.pictureId)}
        onCancel={props.onClose}
      >
        <TextField name="name" label="Name" />
        <LongText name="note" label="Note" optional limit={textLimits.paragraph} rows={4} />
      </CaseForm>
    </DialogFrame>
  );
}
