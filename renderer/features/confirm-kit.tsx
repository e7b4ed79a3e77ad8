import { useState } from 'react';
import { z } from 'zod';
import type { Session } from '../../shared/contract/vault.ts';
import { CaseForm } from '../ui/form/case-form.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { freshId } from '../vault-client/fresh-id.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { fourPlaces } from './four-places.ts';

const word = z
  .string('Type the word.')
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{3,20}$/, 'Type the word as it stands in the kit.');

type Props = { readonly onBack: () => void; readonly onConfirmed: (session: Session) => void };

/** Four words of the kit, typed back: a kit that was not tested is no kit. */
export function ConfirmKit(props: Props) {
  const vault = useVault();
  const [places] = useState(() => fourPlaces(freshId()));
  const [schema] = useState(() =>
    z.strictObject(Object.fromEntries(places.map((place) => [`word${String(place)}`, word]))),
  );
  return (
    <CaseForm
      schema={schema}
      defaultValues={{}}
      submitLabel="Confirm the kit"
      submit={(values) =>
        vault.ask('confirmKit', {
          words: places.map((position) => ({
            position,
            word: String(values[`word${String(position)}`]),
          })),
        })
      }
      onSaved={({ session }) => props.onConfirmed(session)}
      onCancel={props.onBack}
      cancelLabel="Back"
    >
      {places.map((place) => (
        <TextField
          key={place}
          name={`word${String(place)}`}
          label={`Word ${String(place)}`}
          width="short"
        />
      ))}
    </CaseForm>
  );
}
