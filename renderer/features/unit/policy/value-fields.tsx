import { policyKeys, type PolicyKey } from '../../../../shared/domain/policy/keys.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LinesField } from '../../../ui/form/lines-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { NumberField } from '../../../ui/form/number-field.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { YesNo } from '../../../ui/form/yes-no-unknown.tsx';
import { editorOf } from './value-schema.ts';
import { shapeOf } from './shape.ts';
import { ShapeFields } from './shape-fields.tsx';

const outcomes = { upheld: 'Upheld', confirmed: 'Confirmed', varied: 'Varied' };

/** The fields that fill in one value, by its shape. Lists and parts are asked for line by line. */
export function ValueFields(props: { readonly policyKey: PolicyKey; readonly adopted: unknown }) {
  switch (editorOf(props.policyKey)) {
    case 'words':
      return <LongText name="value" label="What is decided" limit={2000} rows={3} />;
    case 'yes-no':
      return <YesNo name="value" label="What is decided" />;
    case 'must-may':
      return (
        <Choice
          name="value"
          label="What is decided"
          inline
          options={[
            { value: 'must', label: 'Must' },
            { value: 'may', label: 'May' },
          ]}
        />
      );
    case 'day':
      return <CivilDateField name="value" label="Day" />;
    case 'period':
      return (
        <>
          <NumberField name="value.count" label="How many" />
          <Choice
            name="value.unit"
            label="Counted in"
            inline
            options={[
              { value: 'days', label: 'Days' },
              { value: 'months', label: 'Months' },
            ]}
          />
        </>
      );
    case 'right':
      return <YesNo name="value.given" label="Is there a right of appeal?" />;
    case 'outcomes':
      return <Choices name="value" label="An appeal can be" options={optionsOf(outcomes)} />;
    case 'wordings':
    case 'exclusions':
      return Array.isArray(props.adopted) ? (
        <ShapeFields
          shape={shapeOf(policyKeys[props.policyKey].schema)}
          name="value"
          label="What is decided"
        />
      ) : (
        <LinesField name="value" label="Wordings" rows={6} />
      );
    case 'parts':
      return (
        <ShapeFields
          shape={shapeOf(policyKeys[props.policyKey].schema)}
          name="value"
          label="What is decided"
        />
      );
  }
}
