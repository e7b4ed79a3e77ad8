import { z } from 'zod';
import { office, officeNames } from '../../../shared/domain/office.ts';
import { ok } from '../../../shared/kit/result.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';

const schema = z.strictObject({
  name: requiredText(textLimits.name, 'Give your name.'),
  rankOrGrade: requiredText(textLimits.name, 'Give your rank or grade.'),
  office,
});
/** Who founds the unit. */
export type YouFacts = z.infer<typeof schema>;

type Props = {
  readonly known: YouFacts | undefined;
  readonly onNext: (facts: YouFacts) => void;
  readonly onBack: () => void;
};

/** Second step: you. Everything you record carries your name. */
export function YouStep(props: Props) {
  return (
    <>
      <StepHeading
        step="Step 2 of 5"
        title="You"
        says="Everything you record is signed and carries your name. Others are named later."
      />
      <CaseForm
        schema={schema}
        defaultValues={props.known ?? { name: '', rankOrGrade: '' }}
        submitLabel="Continue"
        submit={(facts) => Promise.resolve(ok(facts))}
        onSaved={props.onNext}
        onCancel={props.onBack}
        cancelLabel="Back"
      >
        <TextField name="name" label="Your name" />
        <TextField name="rankOrGrade" label="Rank or grade" width="medium" />
        <SelectField
          name="office"
          label="Your role in the unit"
          hint="An investigator cannot be the Appropriate Authority of their own case."
          options={optionsOf(officeNames)}
        />
      </CaseForm>
    </>
  );
}
