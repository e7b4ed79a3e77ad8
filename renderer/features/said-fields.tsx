import { house } from '../../shared/domain/cite.ts';
import { formWords, speakerWords } from '../../shared/domain/representation/words.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { Choice } from '../ui/form/choice.tsx';
import { CivilDateField } from '../ui/form/date-field.tsx';
import { LongText } from '../ui/form/long-text.tsx';
import { optionsOf } from '../ui/form/option.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { When } from '../ui/form/when.tsx';
import { Why } from '../ui/why.tsx';

/** @file What is asked of representations, before a decision and in a review alike. */

/** Who said what, how and when. */
export function SaidFields() {
  return (
    <>
      <Choice name="by" label="Who made them?" options={optionsOf(speakerWords)} />
      <When field="by" is={['police-friend', 'member-and-police-friend']}>
        <TextField
          name="policeFriendName"
          label="Name of the police friend"
          optional
          width="medium"
        />
      </When>
      <Choice name="form" label="How?" options={optionsOf(formWords)} inline />
      <CivilDateField name="receivedOn" label="Day they were received" />
      <LongText
        name="text"
        label="What was said"
        hint="Their words. If it was long, what matters and where the whole is kept."
        limit={textLimits.narrative}
        rows={8}
      />
    </>
  );
}

const untilTheEnd = house('A member has until the end of the day they were given.');

/** How it ended that nothing was said, and when. */
export function NotSaidFields() {
  return (
    <>
      <Choice
        name="how"
        label="How did it end?"
        options={[
          { value: 'declined', label: 'The member declined' },
          {
            value: 'expired',
            label: 'The day passed without an answer',
            hint: 'Only after the end of the day they were given.',
          },
        ]}
        hint={
          <>
            The day they were given counts to its end.{' '}
            <Why source={untilTheEnd} of="when time has run out" />
          </>
        }
      />
      <CivilDateField name="on" label="On which day?" />
      <LongText
        name="reason"
        label="How did they decline, or how did the time run out?"
        limit={textLimits.paragraph}
        rows={3}
      />
    </>
  );
}
