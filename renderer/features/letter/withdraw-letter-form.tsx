import { letterEvents } from '../../../shared/domain/letter/events.ts';
import { letterKind } from '../../../shared/domain/letter/model.ts';
import { standingLetters } from '../../../shared/domain/letter/current.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'letter.withdrawn/1';
const schema = letterEvents[type].omit({ type: true });

/** Takes a letter back that must no longer be relied on. */
export function WithdrawLetterForm(props: ActFormProps) {
  const { state, today } = props.view;
  const standing = letterKind.options.toReversed().flatMap((kind) => standingLetters(state, kind));
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(standing.length === 1 && standing[0] ? { letterId: standing[0].letterId } : {}),
        withdrawnOn: today,
        reason: '',
      }}
      says="The letter is no longer relied on: it cannot be served, and no time runs from it. It stays on the record as issued. Tell the member, if it reached them. To put a mistake right, issue it again instead."
      submitLabel="Withdraw the letter"
    >
      <Choice
        name="letterId"
        label="Which letter?"
        options={standing.map((letter) => ({
          value: letter.letterId,
          label: `${letterNames[letter.kind]}, version ${String(letter.version)}, issued ${formatPlain(letter.issuedOn)}`,
        }))}
      />
      <CivilDateField name="withdrawnOn" label="Day it is withdrawn" />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
