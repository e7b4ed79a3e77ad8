import { house } from '../../../shared/domain/cite.ts';
import {
  interestTypeWords,
  paidWords,
  servesWords,
} from '../../../shared/domain/interest/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LinesField } from '../../ui/form/lines-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';

const families = house(
  'HMIC 2014, Hampshire: officers, special constables among them, “report certain types of business interests of their close family members”.',
);

/** What is asked of an application. */
export function InterestFields() {
  return (
    <>
      <Holder />
      <Section title="What is it?">
        <Choice
          name="application.type"
          label="Type"
          options={optionsOf(interestTypeWords)}
          inline
        />
        <TextField
          name="application.occupation"
          label="What is it, in a word or two?"
          hint="As the list of types is published: letting of property, driving lessons."
          width="medium"
        />
        <TextField
          name="application.organisation.name"
          label="Business, employer or organisation"
          width="medium"
          optional
        />
        <TextField
          name="application.organisation.number"
          label="Company number"
          width="short"
          optional
        />
        <LinesField name="application.organisation.otherNames" label="Trading names" optional />
        <TextField name="application.organisation.address" label="Address" optional />
        <TextField
          name="application.position"
          label="What they are in it"
          width="medium"
          optional
        />
        <LinesField name="application.partners" label="Partners in it" optional />
        <LongText
          name="application.details"
          label="What they do"
          limit={textLimits.paragraph}
          rows={3}
          optional
        />
        <TextField name="application.hours" label="Hours" width="medium" optional />
        <Choice name="application.paid" label="Is it paid?" options={optionsOf(paidWords)} inline />
      </Section>
      <Section title="When?">
        <CivilDateField name="application.appliedOn" label="Day of the application" />
        <CivilDateField
          name="application.startsOn"
          label="Day it begins or began"
          hint="What begins before it is approved is flagged."
          optional
        />
      </Section>
    </>
  );
}

function Holder() {
  return (
    <Section title="Whose is it?">
      <TextField name="application.holder.name" label="Member of the force" width="medium" />
      <TextField
        name="application.holder.rankOrGrade"
        label="Rank or grade"
        width="medium"
        optional
      />
      <TextField name="application.holder.collarNumber" label="Number" width="short" optional />
      <TextField name="application.holder.department" label="Department" width="medium" optional />
      <Choice
        name="application.holder.serves"
        label="How do they serve?"
        options={optionsOf(servesWords)}
        inline
      />
      <Choice
        name="application.heldBy.whose"
        label="Who holds it?"
        options={[
          { value: 'own', label: 'They themselves' },
          {
            value: 'family',
            label: 'Close family',
            then: (
              <>
                <TextField
                  name="application.heldBy.name"
                  label="Name of the family member"
                  width="medium"
                />
                <TextField
                  name="application.heldBy.relationship"
                  label="How they are related"
                  width="medium"
                />
                <When field="application.holder.serves" is={['staff', 'volunteer']}>
                  <Heed tone="info" of="interests of close family" source={families}>
                    Officers and specials report interests of close family. Nothing asks it of
                    police staff: keep no more about a family than is needed.
                  </Heed>
                </When>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
