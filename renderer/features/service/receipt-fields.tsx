import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { reading } from '../../../shared/domain/cite.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Why } from '../../ui/why.tsx';
import { AppealPreview } from './appeal-preview.tsx';
import { evidenceWords } from './words.ts';

const shown = reading(
  { westMidlands: 'W35' },
  'The time to appeal runs from receipt, so the day of receipt must be shown and not assumed.',
);

/** The day of receipt, what it starts, and what shows it. */
export function ReceiptFields({ view }: { readonly view: CaseView }) {
  return (
    <>
      <CivilDateField
        name="receivedOn"
        label="Day the member received it"
        hint="Not the day it was written or sent."
      />
      <AppealPreview view={view} />
      <Choice
        name="evidence.kind"
        label="What shows it?"
        hint={
          <>
            Receipt is shown, never assumed.{' '}
            <Why source={shown(view)} of="receipt needs evidence" />
          </>
        }
        options={optionsOf(evidenceWords)}
      />
      <LongText
        name="evidence.text"
        label="Describe what shows it"
        hint="For example: signed and dated by the member, copy in folder 3."
        limit={textLimits.paragraph}
        rows={3}
      />
    </>
  );
}
