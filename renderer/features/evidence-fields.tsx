import type { z } from 'zod';
import type { signedEvidence } from '../../shared/domain/decided-by.ts';
import { house } from '../../shared/domain/cite.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { LongText } from '../ui/form/long-text.tsx';
import { optionsOf } from '../ui/form/option.ts';
import { SelectField } from '../ui/form/select-field.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Why } from '../ui/why.tsx';

const kinds: Readonly<Record<z.infer<typeof signedEvidence>['kind'], string>> = {
  'signed-document': 'A signed document',
  email: 'An email from the authority',
  'signed-note-of-meeting': 'A signed note of a meeting',
  'telephone-note': 'A note of a telephone call',
  other: 'Something else',
};

const others = house(
  'Whoever decides is not whoever records it: the record points at what shows the decision.',
);

/** What shows that the authority decided, and where it is kept. */
export function EvidenceFields({ at }: { readonly at: string }) {
  return (
    <>
      <SelectField
        name={`${at}.kind`}
        label="What shows the decision?"
        hint={
          <>
            Kept outside this case; the record points at it.{' '}
            <Why source={others} of="a decision is shown by evidence" />
          </>
        }
        options={optionsOf(kinds)}
      />
      <LongText
        name={`${at}.description`}
        label="Describe it"
        hint="For example: determination signed by the authority on paper."
        limit={textLimits.paragraph}
        rows={2}
      />
      <TextField
        name={`${at}.reference`}
        label="Where is it kept?"
        hint="File number, mailbox and date, folder."
        optional
      />
    </>
  );
}
