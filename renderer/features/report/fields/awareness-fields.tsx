import {
  awarenessWords,
  subjectToldWords,
} from '../../../../shared/domain/report/association-words.ts';
import { citing } from '../../../../shared/domain/cite.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { MoreFields } from '../../../ui/form/more-fields.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { When } from '../../../ui/form/when.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReportRoom } from '../report-room.ts';
import { Narrative } from './narrative.tsx';

const unaware = citing(
  { westMidlands: 'W6' },
  'A duty to report begins with suspecting or knowing.',
);

/** What the subject knew of whatever makes the association notifiable, and whether they know of the report. */
export function AwarenessFields({ at }: { readonly at: string }) {
  const room = useReportRoom();
  return (
    <>
      <Choice
        name={`${at}.state`}
        label="Did the subject know what makes it notifiable?"
        options={optionsOf(awarenessWords)}
      />
      <When field={`${at}.state`} is={['unaware']}>
        <Heed tone="info" source={unaware(room)}>
          Somebody who did not know cannot be treated as having failed to report.
        </Heed>
      </When>
      <Choice
        name={`${at}.subjectTold`}
        label="Does the subject know of this report?"
        options={optionsOf(subjectToldWords)}
        inline
      />
      <MoreFields label="Add what is known and how" names={[`${at}.basis`, `${at}.whatIsKnown`]}>
        <Narrative
          name={`${at}.whatIsKnown`}
          label="What is known of the associate"
          size="narrative"
          optional
        />
        <Narrative name={`${at}.basis`} label="How is it known?" size="paragraph" optional />
      </MoreFields>
    </>
  );
}
