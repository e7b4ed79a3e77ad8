import { policySource, policyValue } from '../../../../shared/domain/policy/resolve.ts';
import { systemsCheckWords } from '../../../../shared/domain/report/words.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReportRoom } from '../report-room.ts';
import { Narrative } from './narrative.tsx';

/** The warning about systems checks, and what was said about them. "Checks were made" is an answer like the others. */
export function SystemsChecksFields({ at }: { readonly at: string }) {
  const { policy } = useReportRoom();
  const warning = policyValue(policy, 'intake.systemsChecks');
  return (
    <>
      <Heed
        tone="warning"
        of="the warning about systems checks"
        source={policySource(policy, 'intake.systemsChecks')}
      >
        <strong>Nobody looks anybody up to confirm an association.</strong>{' '}
        {warning ?? 'Police systems are for policing purposes only.'}
      </Heed>
      <Choice
        name={`${at}.made`}
        label="Were systems checks made to confirm it?"
        hint="Ask whoever reports. Any answer is accepted."
        options={[
          { value: 'no', label: systemsCheckWords.no },
          {
            value: 'yes',
            label: systemsCheckWords.yes,
            hint: 'Kept as said. It raises a flag for the authority.',
            then: (
              <Narrative
                name={`${at}.detail`}
                label="Which checks, by whom and when?"
                size="paragraph"
              />
            ),
          },
          {
            value: 'not-known',
            label: systemsCheckWords['not-known'],
            then: (
              <Narrative
                name={`${at}.detail`}
                label="Why could nobody be asked?"
                size="paragraph"
              />
            ),
          },
        ]}
      />
    </>
  );
}
