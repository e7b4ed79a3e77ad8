import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ThingList } from '../../ui/form/thing-list.tsx';
import { Why } from '../../ui/why.tsx';
import { HearerField } from './hearer-field.tsx';
import { capacityWords } from './words.ts';

/** Who makes up the meeting: its chair, and those the policy names. */
export function AttendeesField({ view }: { readonly view: CaseView }) {
  const hearing = policyValue(view.policy, 'appeal.hearing');
  return (
    <Section title="Who makes up the meeting">
      <HearerField
        view={view}
        name="chair"
        label="Who is in the chair?"
        authority="appeal.hearing"
      />
      {hearing ? (
        <p style={{ margin: 0 }}>
          Besides the chair: {hearing.attendees.join(', and ')}.{' '}
          <Why source={policySource(view.policy, 'appeal.hearing')} of="who makes up the meeting" />
        </p>
      ) : null}
      <ThingList
        name="attendees"
        label="Everybody besides the chair"
        thing="Person"
        addLabel="Add a person"
        most={30}
        whenEmpty="Nobody yet."
        fresh={() => ({ name: '', rankOrGrade: '', capacity: '' })}
      >
        {(path) => (
          <>
            <TextField name={`${path}.name`} label="Name" width="medium" />
            <TextField name={`${path}.rankOrGrade`} label="Rank or grade" width="medium" optional />
            <SelectField
              name={`${path}.capacity`}
              label="In which capacity?"
              options={optionsOf(capacityWords)}
            />
          </>
        )}
      </ThingList>
    </Section>
  );
}
