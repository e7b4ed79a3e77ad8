import { useState } from 'react';
import { z } from 'zod';
import type { Session } from '../../shared/contract/vault/session.ts';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import type { Result } from '../../shared/kit/result.ts';
import { CaseForm } from '../ui/form/case-form.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { freshId } from '../vault-client/fresh-id.ts';
import { useVault } from '../vault-client/vault-context.tsx';
import { fourPlaces } from './four-places.ts';

const word = z
  .string('Type the word.')
  .trim()
  .toLowerCase()
  .regex(/^[a-z]{3,20}$/, 'Type the word as it stands on the paper.');

type Typed = { position: number; word: string }[];

/** Four words of a kit or a card, typed back from the paper: what was not tested is none. */
export function FourWords<Answer>(props: {
  readonly submit: (words: Typed) => Promise<Result<Answer, VaultError>>;
  readonly onSaved: (answer: Answer) => void;
  readonly onBack: () => void;
  /** Which words are asked for; four of the kit's where nobody says. */
  readonly places?: readonly number[];
  readonly submitLabel?: string;
  readonly cancelLabel?: string;
}) {
  const [places] = useState(() => props.places ?? fourPlaces(freshId()));
  const [schema] = useState(() =>
    z.strictObject(Object.fromEntries(places.map((place) => [`word${String(place)}`, word]))),
  );
  return (
    <CaseForm
      schema={schema}
      defaultValues={{}}
      submitLabel={props.submitLabel ?? 'Confirm the kit'}
      submit={(values) =>
        props.submit(
          places.map((position) => ({
            position,
            word: String(values[`word${String(position)}`]),
          })),
        )
      }
      onSaved={(answer) => props.onSaved(answer)}
      onCancel={props.onBack}
      cancelLabel={props.cancelLabel ?? 'Back'}
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

type Props = { readonly onBack: () => void; readonly onConfirmed: (session: Session) => void };

/** Four words of the kit of the open vault. */
export function ConfirmKit(props: Props) {
  const vault = useVault();
  return (
    <FourWords
      submit={(words) => vault.ask('confirmKit', { words })}
      onSaved={({ session }) => props.onConfirmed(session)}
      onBack={props.onBack}
    />
  );
}
