import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { nextReferences } from '../../../shared/domain/exhibit/next-references.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { TimeField } from '../../ui/form/time-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { PersonFields } from '../person-fields.tsx';

/** What is said of an exhibit, whatever it is. */
export function ExhibitFields({ view }: { readonly view: CaseView }) {
  return (
    <>
      <LongText
        name="description"
        label="What is it?"
        hint="As somebody who has not seen it would know it again."
        limit={textLimits.paragraph}
        rows={2}
      />
      <TextField
        name="foundAt"
        label="Where was it found, or who gave it?"
        hint="The place, as exactly as it is known."
      />
      <CivilDateField name="foundOn" label="Day it was found" />
      <TimeField name="foundTime" label="Time" optional />
      <PersonFields at="foundBy" label="Who found it, or took it over?" />
      <Reference view={view} />
    </>
  );
}

/** The reference, with the next number of whoever found it beside it. */
function Reference({ view }: { readonly view: CaseView }) {
  const foundBy = useValue('foundBy.name');
  const name = typeof foundBy === 'string' ? foundBy.trim() : '';
  const [next] = name === '' ? [] : nextReferences(view.state.exhibit, name);
  return (
    <TextField
      name="reference"
      label="Reference"
      width="short"
      hint={
        next === undefined
          ? 'The initials of whoever found it, and a running number.'
          : `The next of ${name}: ${next}`
      }
    />
  );
}
