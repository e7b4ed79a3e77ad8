import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { carriedOptions } from './words.ts';

/** What is done, by whom, by when, and which condition or step it carries out. */
export function PlanActions({ view }: { readonly view: CaseView }) {
  const carried = carriedOptions(view);
  return (
    <Section title="What is done">
      <ThingList
        name="actions"
        label="Actions"
        thing="Action"
        addLabel="Add an action"
        most={100}
        whenEmpty="None yet."
        fresh={() => ({ actionId: freshId(), text: '', owner: '', conditionId: '' })}
      >
        {(path) => (
          <>
            <LongText
              name={`${path}.text`}
              label="What is done?"
              limit={textLimits.paragraph}
              rows={2}
            />
            <TextField name={`${path}.owner`} label="Who does it?" width="medium" />
            <CivilDateField name={`${path}.dueOn`} label="Done by" optional />
            {carried.length === 0 ? null : (
              <SelectField
                name={`${path}.conditionId`}
                label="Which condition or step does it carry out?"
                optional
                none="None"
                options={carried}
              />
            )}
          </>
        )}
      </ThingList>
    </Section>
  );
}
