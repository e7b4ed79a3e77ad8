import { citing } from '../../../../shared/domain/cite.ts';
import { atRiskWords, opennessWords } from '../../../../shared/domain/report/words.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { useValue } from '../../../ui/form/when.tsx';
import { YesNoUnknown } from '../../../ui/form/yes-no-unknown.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReportRoom } from '../report-room.ts';
import { Narrative } from './narrative.tsx';

/** Whether anything is at risk now, and what was done at once. */
export function ImmediateRiskFields({ at }: { readonly at: string }) {
  return (
    <YesNoUnknown
      name={`${at}.present`}
      label="Is anything or anybody at risk now?"
      unknown="not-known"
      ifYes={<AtRisk at={at} />}
    />
  );
}

const minimise = citing({ westMidlands: 'W12' }, 'An immediate risk is minimised at once.');

function AtRisk({ at }: { readonly at: string }) {
  const room = useReportRoom();
  const actionTaken = useValue(`${at}.actionTaken`);
  return (
    <>
      <Choices name={`${at}.to`} label="What is at risk?" options={optionsOf(atRiskWords)} />
      <Narrative name={`${at}.detail`} label="What is the risk?" size="paragraph" optional />
      <Narrative
        name={`${at}.actionTaken`}
        label="What was done at once?"
        size="paragraph"
        optional
      />
      {actionTaken === undefined || actionTaken === '' ? (
        <Heed tone="warning" source={minimise(room)}>
          Something is at risk now. Write down what was done about it at once.
        </Heed>
      ) : null}
    </>
  );
}

/** How openly it was disclosed. */
export function OpennessField({ at }: { readonly at: string }) {
  return (
    <Choice
      name={at}
      label="How openly was it disclosed?"
      hint="For the unit to judge; openness counts in the member’s favour."
      options={optionsOf(opennessWords)}
    />
  );
}

/** The report in the reporter's own words. */
export function AccountField({ at }: { readonly at: string }) {
  return (
    <Narrative
      name={at}
      label="The report in the reporter’s own words"
      hint="Where there is such a text. Without what would tell who reported, unless they are named."
      size="narrative"
      rows={8}
      optional
    />
  );
}
