import { useState } from 'react';
import { citing } from '../../../shared/domain/cite.ts';
import { reviewEvents } from '../../../shared/domain/review/events.ts';
import { changeWords } from '../../../shared/domain/review/sentences.ts';
import { openReviews } from '../../../shared/domain/review/where.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { When } from '../../ui/form/when.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { onlyOne, ReviewField } from './review-field.tsx';
import { answerWords, consultationWords } from './words.ts';

const type = 'review.consulted/1';
const schema = reviewEvents[type].omit({ type: true });

const first = citing(
  { westMidlands: 'W47' },
  'What binds a member is not changed before it was put to them.',
);

/** Records what was put to the member before anything changes, and what they said. */
export function ConsultForm(props: ActFormProps) {
  const { view } = props;
  const { me } = useSession();
  const [consultationId] = useState(freshId);
  const reviews = openReviews(view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyOne(reviews),
        consultationId,
        consultedOn: view.today,
        consultedBy: me.name,
        policeFriendPresent: false,
        about: [],
        proposal: '',
        said: '',
      }}
      says="Records what was put to the member and what they said. A condition can be varied, added or removed only where this was put to them first."
      submitLabel="Record the consultation"
    >
      <ReviewField reviews={reviews} />
      <Choices
        name="about"
        label="What was in mind?"
        options={optionsOf(capitalised(changeWords))}
        hint={
          <>
            Each kind of change is put to the member.{' '}
            <Why source={first(view)} of="the member is consulted first" />
          </>
        }
      />
      <LongText
        name="proposal"
        label="What was put to the member"
        hint="The words of the condition in mind, and why."
        limit={textLimits.narrative}
        rows={5}
      />
      <Choice name="answer" label="What did they say to it?" options={optionsOf(answerWords)} />
      <When field="answer" is={['agrees', 'agrees-in-part', 'disagrees']}>
        <LongText
          name="said"
          label="In their words"
          limit={textLimits.narrative}
          rows={4}
          hint="Needed where they do not agree to all of it."
        />
      </When>
      <Choice
        name="how"
        label="How were they consulted?"
        options={optionsOf(consultationWords)}
        inline
      />
      <Tick name="policeFriendPresent" label="Support" says="A police friend was with them" />
      <TextField name="consultedBy" label="Who spoke with them?" width="medium" />
      <CivilDateField name="consultedOn" label="Day of the consultation" />
    </ActForm>
  );
}

const capitalised = <K extends string>(words: Readonly<Record<K, string>>): Record<K, string> => {
  const entries = Object.entries<string>(words).map(([key, word]) => [
    key,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]);
  const capital: unknown = Object.fromEntries(entries);
  return capital as Record<K, string>;
};
