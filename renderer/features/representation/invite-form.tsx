import { useState } from 'react';
import { house } from '../../../shared/domain/cite.ts';
import { stepsThatAre } from '../../../shared/domain/mitigation/agreement.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { representationEvents } from '../../../shared/domain/representation/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'representation.invited/1';
const schema = representationEvents[type].omit({ type: true });

const noTime = house(
  'No policy gives a time; whoever asks may name a day, and it cannot have passed when they ask.',
);

/** Asks member and friend to speak before anything is imposed. */
export function InviteForm(props: ActFormProps) {
  const { state, policy, today } = props.view;
  const { me } = useSession();
  const [invitationId] = useState(freshId);
  const disputed = stepsThatAre(state.mitigation, 'not-agreed').map((step) => step.text);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        invitationId,
        invitedOn: today,
        invitedBy: me.name,
        about: disputed.join('\n'),
      }}
      says={
        <>
          Records that the member and their police friend were asked to speak to what is in mind,
          before the authority decides.{' '}
          <Why
            source={policySource(policy, 'decision.representationsWhenDisputed')}
            of="representations are allowed"
          />
        </>
      }
      submitLabel="Record the invitation"
    >
      <LongText
        name="about"
        label="What may they speak to?"
        hint="The conditions in mind, as they were put to the member."
        limit={textLimits.narrative}
        rows={5}
      />
      <TextField name="invitedBy" label="Who invited them?" width="medium" />
      <CivilDateField name="invitedOn" label="Day of the invitation" />
      <CivilDateField
        name="respondBy"
        label="Asked to answer by the end of"
        optional
        hint={
          <>
            No policy gives a time; leave it empty to give none.{' '}
            <Why source={noTime} of="the day to answer by" />
          </>
        }
      />
    </ActForm>
  );
}
