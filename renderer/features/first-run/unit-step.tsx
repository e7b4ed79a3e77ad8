import { z } from 'zod';
import { profiles } from '../../../shared/domain/policy/profiles.ts';
import { ok } from '../../../shared/kit/result.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';

const schema = z.strictObject({
  force: requiredText(textLimits.name, 'Name the force.'),
  unitName: requiredText(textLimits.name, 'Name the unit.'),
  profileId: z.string('Choose the policy that governs the unit.').min(1).max(60),
});
/** What a unit is called and which policy governs it. */
export type UnitFacts = z.infer<typeof schema>;

const policies = profiles.map((profile) => ({
  value: profile.id,
  label: profile.title,
  hint: profile.basis,
}));

type Props = {
  readonly known: UnitFacts | undefined;
  readonly onNext: (facts: UnitFacts) => void;
  readonly onBack: () => void;
};

/** First step: the unit and its policy. */
export function UnitStep(props: Props) {
  return (
    <>
      <StepHeading
        step="Step 1 of 5"
        title="Your unit"
        says="Letters and records carry these names."
      />
      <CaseForm
        schema={schema}
        defaultValues={props.known ?? { force: '', unitName: '' }}
        submitLabel="Continue"
        submit={(facts) => Promise.resolve(ok(facts))}
        onSaved={props.onNext}
        onCancel={props.onBack}
        cancelLabel="Back"
      >
        <TextField name="force" label="Force" />
        <TextField name="unitName" label="Unit" hint="Such as Counter Corruption Unit" />
        <Choice
          name="profileId"
          label="Policy on notifiable associations"
          hint="Where a policy is silent, the unit decides before anything rests on it. You can see each value and its source afterwards."
          options={policies}
        />
      </CaseForm>
    </>
  );
}
