import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { When } from '../../../ui/form/when.tsx';
import { YesNoUnknown } from '../../../ui/form/yes-no-unknown.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReportRoom } from '../report-room.ts';
import { citing } from '../../../../shared/domain/cite.ts';
import { HandlesField } from './handles-field.tsx';
import { Narrative } from './narrative.tsx';

/** How close the associate is to the subject, and whether they ever asked for information. */
export function AssociateTieFields({ at }: { readonly at: string }) {
  return (
    <>
      <YesNoUnknown name={`${at}.regularContact`} label="Regular contact?" unknown="not-known" />
      <When field={`${at}.relationship`} is={['second-degree-relative']}>
        <When field={`${at}.regularContact`} is={(value) => value !== 'yes'}>
          <SecondDegree />
        </When>
      </When>
      <YesNoUnknown
        name={`${at}.askedForInformation.answer`}
        label="Have they ever asked for police information?"
        unknown="not-known"
        ifYes={
          <Narrative
            name={`${at}.askedForInformation.detail`}
            label="What was asked, and when?"
            size="paragraph"
          />
        }
      />
      <MoreFields
        label="Add whether they know the subject’s work, accounts online, more on the relationship, notes"
        names={[`${at}.knowsSubjectIsPolice`, `${at}.handles`, `${at}.notes`]}
      >
        <YesNoUnknown
          name={`${at}.knowsSubjectIsPolice`}
          label="Do they know that the subject works for the police?"
          unknown="not-known"
        />
        <When field={`${at}.relationship`} is={(value) => value !== 'other'}>
          <TextField name={`${at}.relationshipDetail`} label="More on the relationship" optional />
        </When>
        <HandlesField name={`${at}.handles`} label="Accounts online" />
        <Narrative name={`${at}.notes`} label="Notes on this associate" size="paragraph" optional />
      </MoreFields>
    </>
  );
}

const family = citing({ westMidlands: 'W50' }, 'Families differ; contact counts more than degree.');

function SecondDegree() {
  const room = useReportRoom();
  return (
    <Heed tone="info" source={family(room)} of="second-degree relatives">
      Without regular contact this relative is not a “family member” of the policy. It may still be
      an association. The report is accepted either way.
    </Heed>
  );
}
