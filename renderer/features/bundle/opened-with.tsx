import { Button, Text } from '@fluentui/react-components';
import { useFormContext } from 'react-hook-form';
import { offeredAddressees, type Addressee } from '../../../shared/domain/addressee/slice.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

/** Keys of people, from the address book or pasted, or a passphrase that is made here. */
export function OpenedWith() {
  return (
    <Choice
      name="sealedTo.with"
      label="How does the recipient open it?"
      options={[
        {
          value: 'keys',
          label: 'With their own key',
          hint: 'Nobody else can open the file, whoever finds it. The safer way.',
          then: <Keys />,
        },
        {
          value: 'passphrase',
          label: 'With a passphrase of ten words',
          hint: 'It is made when the file is written, shown once, and told by voice.',
        },
      ]}
    />
  );
}

function Keys() {
  const unit = useQuery('unit', {});
  const { setValue, getValues } = useFormContext();
  const chosen = keysIn(useValue('sealedTo.keys'));
  const offered =
    unit.value === undefined ? [] : offeredAddressees(unit.value.state.addressee, unit.value.today);
  const add = ({ name, recipient, addresseeId }: Addressee): void =>
    setValue(
      'sealedTo.keys',
      [...keysIn(getValues('sealedTo.keys')), { name, recipient, addresseeId }],
      { shouldDirty: true },
    );
  // What is offered stands above: drawn later, it would push the button away from under a pointer that presses it.
  if (unit.value === undefined && unit.error === undefined)
    return <Working says="Looking into the address book" />;
  return (
    <>
      {offered
        .filter(({ recipient }) => !chosen.some((key) => key.recipient === recipient))
        .map((one) => (
          <div key={one.addresseeId}>
            <Button onClick={() => add(one)}>{`Add ${one.name}, ${one.organisation}`}</Button>
          </div>
        ))}
      <Text size={200}>
        {unit.value && offered.length === 0
          ? 'Nobody in the address book has a key that was compared and has not expired (Unit, Address book). A key can be pasted: compare it with its owner by telephone first.'
          : 'From the address book: compared, and not expired. Another key can be pasted: compare it with its owner by telephone first.'}
      </Text>
      <ThingList
        name="sealedTo.keys"
        label="Keys that open it"
        addLabel="Paste a key"
        thing="Key"
        most={20}
        fresh={() => ({ name: '', recipient: '' })}
      >
        {(path) => (
          <>
            <TextField name={`${path}.name`} label="Whose key it is" width="medium" />
            <TextField
              name={`${path}.recipient`}
              label="The key"
              hint="It begins with age1. It is public: it locks, and does not open."
              width="full"
            />
          </>
        )}
      </ThingList>
    </>
  );
}

type Key = { readonly recipient: string };
const keysIn = (value: unknown): readonly Key[] =>
  Array.isArray(value) ? value.filter((one): one is Key => isKey(one)) : [];
const isKey = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'recipient' in value;
