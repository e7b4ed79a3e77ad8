import { citing, house } from '../../../shared/domain/cite.ts';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { openReviews } from '../../../shared/domain/review/where.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { Why } from '../../ui/why.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyOne, ReviewField } from './review-field.tsx';

const type = 'review.invited/1';
const schema = reviewEvents[type].omit({ type: true });

const means = {
  letter: 'By letter',
  email: 'By email',
  'in-person': 'In person',
  telephone: 'By telephone',
} as const;
const friend = citing(
  { westMidlands: 'W46' },
  'Somebody under restriction may have support, and has to know it in time.',
);
const noTime = house(
  'No policy gives a time; whoever asks may name a day, and it cannot have passed when they ask.',
);

/** Asks the member to speak before anybody recommends. */
export function InviteForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const reviews = openReviews(view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyOne(reviews),
        invitedOn: view.today,
        invitedBy: me.name,
        about: '',
        policeFriendTold: false,
      }}
      says="Records that the member was invited to make representations to the review. The invitation letter is issued as a letter of its own."
      submitLabel="Record the invitation"
    >
      <ReviewField reviews={reviews} />
      <LongText
        name="about"
        label="What may they speak to?"
        hint="The conditions looked at, and what is known to have changed."
        limit={textLimits.narrative}
        rows={4}
      />
      <Choice name="how" label="How were they invited?" options={optionsOf(means)} inline />
      <Tick
        name="policeFriendTold"
        label="Support"
        says="They were told that a police friend may support them"
        hint={
          <>
            Without it the invitation is not complete.{' '}
            <Why source={friend(view)} of="a police friend is named" />
          </>
        }
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
