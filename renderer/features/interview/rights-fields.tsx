import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { citing, reading } from '../../../shared/domain/cite.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { When } from '../../ui/form/when.tsx';
import { YesNo } from '../../ui/form/yes-no-unknown.tsx';
import { Why } from '../../ui/why.tsx';
import { organisationWords } from './words.ts';

const friend = citing(
  { westMidlands: 'W22' },
  'Nobody is interviewed without being told that a police friend may advise them.',
);
const explained = reading(
  { westMidlands: 'W24' },
  'The interview gives the member the opportunity to suggest mitigation: they must know its purpose, and that it is not a misconduct interview.',
);

/** The police friend, and what was explained to the member before it began. */
export function RightsFields({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Section title="Police friend">
        <YesNo
          name="policeFriend.offered"
          label="Was the member offered a police friend?"
          hint={
            <>
              Always offered. <Why source={friend(view)} of="a police friend is offered" />
            </>
          }
        />
        <YesNo
          name="policeFriend.present"
          label="Was a police friend there?"
          ifYes={
            <>
              <TextField
                name="policeFriend.name"
                label="Name of the police friend"
                width="medium"
              />
              <SelectField
                name="policeFriend.organisation"
                label="Whom do they act for?"
                options={optionsOf(organisationWords)}
              />
            </>
          }
        />
        <When field="policeFriend.present" is={[false]}>
          <LongText
            name="policeFriend.note"
            label="Why did none come?"
            hint="In the member’s words."
            optional
            limit={textLimits.paragraph}
            rows={2}
          />
        </When>
      </Section>
      <Section title="Explained before it began" hint="Tick what was explained to the member.">
        <Tick
          name="rights.policeFriend"
          label="Right to a police friend"
          says="They may have advice from a police friend"
        />
        <Tick
          name="rights.purposeExplained"
          label="Purpose"
          says="What the interview is for"
          hint={
            <>
              Needed before a formal interview.{' '}
              <Why source={explained(view)} of="the interview is explained" />
            </>
          }
        />
        <Tick
          name="rights.notMisconductInterview"
          label="Not a misconduct interview"
          says="That it is not a misconduct interview"
        />
        <Tick
          name="rights.systemsCheckReminder"
          label="Systems checks"
          says="Never to make systems checks on the associate"
          hint={
            <>
              Said again each time.{' '}
              <Why
                source={policySource(view.policy, 'intake.systemsChecks')}
                of="no systems checks are made"
              />
            </>
          }
        />
      </Section>
    </>
  );
}
