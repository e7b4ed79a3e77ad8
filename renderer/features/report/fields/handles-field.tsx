import { TextField } from '../../../ui/form/text-field.tsx';
import { ThingList } from '../../../ui/form/thing-list.tsx';

/** Accounts on services, as people name them. */
export function HandlesField({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <ThingList
      name={name}
      label={label}
      thing="Account"
      addLabel="Add an account"
      most={40}
      fresh={() => ({ platform: '', handle: '' })}
    >
      {(path) => (
        <>
          <TextField
            name={`${path}.platform`}
            label="Service"
            width="medium"
            hint="Like Instagram or WhatsApp"
          />
          <TextField name={`${path}.handle`} label="Account name" width="medium" optional />
        </>
      )}
    </ThingList>
  );
}
