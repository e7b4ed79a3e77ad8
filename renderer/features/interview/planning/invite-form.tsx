import { citing } from '../../../../shared/domain/cite.ts';
import { interviewEvents } from '../../../../shared/domain/interview/events.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { Tick } from '../../../ui/form/tick.tsx';
import { Why } from '../../../ui/why.tsx';
import { ActForm } from '../../act-form.tsx';
import type { ActFormProps } from '../../act.tsx';
import { invitationMeans } from '../words.ts';
import { onlyPlanned, WhichInterview } from './which-interview.tsx';

const type = 'interview.invited/1';
const schema = interviewEvents[type].omit({ type: true });
const friend = citing(
  { westMidlands: 'W22' },
  'Nobody is invited to an interview without being told that a police friend may advise them.',
);

/** That the member was asked to come, and told who may come with them. */
export function InviteForm(props: ActFormProps) {
  const { view } = props;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyPlanned(view),
        invitedOn: view.today,
        policeFriendTold: false,
        topicsTold: false,
        note: '',
      }}
      says="Records that the member was invited. Where the invitation goes out in writing, issuing the letter comes next."
      submitLabel="Record the invitation"
    >
      <WhichInterview view={view} />
      <CivilDateField name="invitedOn" label="Day of the invitation" />
      <Choice name="means" label="How were they invited?" options={optionsOf(invitationMeans)} />
      <Tick
        name="policeFriendTold"
        label="Right to a police friend"
        says="They were told that a police friend may advise them and come with them"
        hint={<Why source={friend(view)} of="the right to a police friend" />}
      />
      <Tick name="topicsTold" label="Topics" says="They were told what it is about" />
      <LongText
        name="note"
        label="What they said"
        hint="Such as who their friend is, and when they are free."
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
    </ActForm>
  );
}
