import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { toldNames } from '../../../shared/domain/vetting/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'vetting.withdrawal-begun/1';
const schema = vettingEvents[type].omit({ type: true });

const regulations = house(
  'Police (Vetting) Regulations 2025, Part 3, in force from 14 May 2025: the harm test (regulation 8), a police friend (9) and legal representation (10). They are about police officers.',
);

/** Records that the vetting authority began an assessment for withdrawal. */
export function WithdrawalBegunForm(props: ActFormProps) {
  const [assessmentId] = useState(freshId);
  const told = optionsOf(toldNames);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ assessmentId, begunOn: props.view.today, toldBy: '', note: '' }}
      says={
        <>
          Records what the vetting authority told the unit. The assessment is theirs: this case
          decides nothing in it.{' '}
          <Why source={regulations} of="an assessment for withdrawal is kept" />
        </>
      }
      submitLabel="Record the assessment"
    >
      <TextField
        name="toldBy"
        label="Who told the unit?"
        hint="The person of the vetting authority."
        width="medium"
      />
      <CivilDateField name="begunOn" label="Day it began" />
      <Choice
        name="harmTest"
        label="Is anything kept from the member under the harm test?"
        options={told}
        inline
      />
      <Choice
        name="policeFriend"
        label="Was the member told of a police friend?"
        options={told}
        inline
      />
      <Choice
        name="legalRepresentation"
        label="Was the member told of legal representation?"
        options={told}
        inline
      />
      <LongText name="note" label="Anything more" optional limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}
