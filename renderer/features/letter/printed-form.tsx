import { letterEvents } from '../../../shared/domain/letter/events.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'letter.printed/1';
const schema = letterEvents[type].omit({ type: true });

/** Records that a saved copy of a letter was printed. */
export function PrintedForm(props: ActFormProps) {
  const { state, today } = props.view;
  const { me } = useSession();
  const letters = state.letter.issued.toReversed();
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(letters.length === 1 && letters[0] ? { letterId: letters[0].letterId } : {}),
        printedOn: today,
        printedBy: me.name,
        copies: 1,
        note: '',
      }}
      says="Paper leaves no trace by itself: say how many copies there are, so that none is forgotten when they are to be destroyed."
      submitLabel="Record it"
    >
      <Choice
        name="letterId"
        label="Which letter?"
        options={letters.map((letter) => ({
          value: letter.letterId,
          label: `${letterNames[letter.kind]}, version ${String(letter.version)}, issued ${formatPlain(letter.issuedOn)}`,
        }))}
      />
      <CivilDateField name="printedOn" label="Day it was printed" />
      <TextField name="printedBy" label="Who printed it" width="medium" />
      <NumberField name="copies" label="How many copies" />
      <LongText name="note" label="Where they are" optional limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
