import {
  associationStatusWords,
  frequencyWords,
  howMetWords,
  meansWords,
  sharedMoneyWords,
} from '../../../../shared/domain/report/association-words.ts';
import { policySource, policyValue } from '../../../../shared/domain/policy/resolve.ts';
import { Choices } from '../../../ui/form/choices.tsx';
import { FuzzyDateField } from '../../../ui/form/fuzzy-date-field.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { When } from '../../../ui/form/when.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { Why } from '../../../ui/why.tsx';
import { useReportRoom } from '../report-room.ts';
import { HandlesField } from './handles-field.tsx';
import { Narrative } from './narrative.tsx';

/** What joins subject and associate, in words and in the policy's own kinds. */
export function AssociationFields({ at }: { readonly at: string }) {
  return (
    <>
      <Kinds at={at} />
      <When
        field={`${at}.kinds`}
        is={(kinds) => Array.isArray(kinds) && kinds.includes('social-media')}
      >
        <HandlesField
          name={`${at}.socialMedia`}
          label="Accounts through which they are associated"
        />
      </When>
      <Narrative name={`${at}.nature`} label="What is the association?" size="narrative" />
      <Narrative
        name={`${at}.whyNotifiable`}
        label="Why is it believed to be notifiable?"
        size="narrative"
        rows={3}
      />
      <SelectField
        name={`${at}.howMet`}
        label="How did they meet?"
        options={optionsOf(howMetWords)}
      />
      <SelectField
        name={`${at}.status`}
        label="Does it go on?"
        options={optionsOf(associationStatusWords)}
      />
      <SelectField
        name={`${at}.frequency`}
        label="How often are they in contact?"
        options={optionsOf(frequencyWords)}
      />
      <FuzzyDateField name={`${at}.lastContact`} label="When were they last in contact?" />
      <MoreFields
        label="Add means of contact, more on how they met"
        names={[`${at}.means`, `${at}.howMetDetail`]}
      >
        <Choices name={`${at}.means`} label="By what means?" options={optionsOf(meansWords)} />
        <Narrative
          name={`${at}.howMetDetail`}
          label="More on how they met"
          size="paragraph"
          optional
        />
      </MoreFields>
      <MoreFields
        label="Add money they share"
        names={[`${at}.sharedMoney`, `${at}.sharedMoneyDetail`]}
      >
        <Choices
          name={`${at}.sharedMoney`}
          label="Money they share"
          options={optionsOf(sharedMoneyWords)}
        />
        <Narrative
          name={`${at}.sharedMoneyDetail`}
          label="More on the money"
          size="paragraph"
          optional
        />
      </MoreFields>
    </>
  );
}

/** What the policy counts as an association. Where it does not say, intake does not wait for it. */
function Kinds({ at }: { readonly at: string }) {
  const { policy } = useReportRoom();
  const kinds = policyValue(policy, 'definition.associationKinds');
  const source = policySource(policy, 'definition.associationKinds');
  if (!kinds)
    return (
      <Heed tone="info" source={source} of="the kinds of association">
        The policy does not list kinds of association. Describe it in your own words.
      </Heed>
    );
  return (
    <Choices
      name={`${at}.kinds`}
      label="What kind of association is it?"
      hint={
        <>
          Tick all that apply. <Why source={source} of="the kinds of association" />
        </>
      }
      options={kinds.map(({ code, wording }) => ({ value: code, label: wording }))}
    />
  );
}
