import type { Letter } from '../../../shared/domain/letter/slice.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { letterOptions } from './letters-to-serve.ts';

/** Which letter the act is about. */
export function LetterField(props: { readonly letters: readonly Letter[] }) {
  return (
    <Choice
      name="letterId"
      label="Which letter?"
      options={letterOptions(props.letters)}
      {...(props.letters.length === 0 ? { hint: 'No letter is issued. Issue one first.' } : {})}
    />
  );
}
