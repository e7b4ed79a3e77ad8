import { textLimits } from '../../../../shared/kit/text.ts';
import { personTypeWords } from '../../../../shared/domain/report/subject-words.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { Section } from '../../../ui/form/section.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { When } from '../../../ui/form/when.tsx';
import { AlreadyKnown } from '../already-known.tsx';
import { PostingFields } from './posting-fields.tsx';
import { SubjectDetailFields } from './subject-detail-fields.tsx';
import { ManagersOfSubject, VettingHeldFields } from './subject-duties-fields.tsx';

/** Whose association it is: identified with their posting, or said to be unidentified. */
export function SubjectFields({ at }: { readonly at: string }) {
  return (
    <>
      <Choice
        name={`${at}.kind`}
        label="Is the person identified?"
        options={[
          { value: 'identified', label: 'Yes' },
          {
            value: 'unidentified',
            label: 'No, nobody can say who it is',
            then: (
              <LongText
                name={`${at}.description`}
                label="Describe the person as far as anybody can"
                limit={textLimits.paragraph}
              />
            ),
          },
        ]}
      />
      <When field={`${at}.kind`} is={['identified']}>
        <IdentifiedFields at={at} />
      </When>
    </>
  );
}

function IdentifiedFields({ at }: { readonly at: string }) {
  return (
    <>
      <Section title="The person">
        <TextField name={`${at}.surname`} label="Surname" width="medium" />
        <TextField name={`${at}.forenames`} label="Forenames" width="medium" />
        <AlreadyKnown
          of="subject"
          names={[`${at}.surname`, `${at}.forenames`, `${at}.collarNumber`]}
        />
        <SelectField
          name={`${at}.personType`}
          label="What are they?"
          options={optionsOf(personTypeWords)}
        />
        <TextField
          name={`${at}.rankOrGrade`}
          label="Rank or grade"
          width="short"
          hint="Like PC, DS or Grade D"
        />
        <TextField
          name={`${at}.collarNumber`}
          label="Collar number"
          width="short"
          hint="Or a warrant or payroll number, below"
        />
        <SubjectDetailFields at={at} />
      </Section>
      <Section title="Posting and managers">
        <PostingFields at={`${at}.posting`} />
        <ManagersOfSubject at={at} />
      </Section>
      <Section
        title="Vetting"
        hint="Once a risk is identified, the level held decides whether the vetting department reviews it."
      >
        <VettingHeldFields at={at} />
      </Section>
    </>
  );
}
