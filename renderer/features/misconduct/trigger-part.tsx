import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { triggerNames } from '../../../shared/domain/misconduct/words.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { When } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { breachesToRefer } from './breaches.ts';
import { stopsToRefer } from './matters.ts';

const knowing = citing(
  { westMidlands: 'W6' },
  'Only who suspects or knows has to report. Somebody who did not know cannot have failed to.',
);

/** What brought the matter up, and which breach or interview it is about. */
export function TriggerPart({ view }: { readonly view: CaseView }) {
  const awareness = reportOf(view.state.report)?.awareness.state;
  return (
    <>
      <Choice
        name="trigger"
        label="What brought it up?"
        hint={
          <>
            A failure to report may be referred.{' '}
            <Why
              source={policySource(view.policy, 'breach.failureToReport')}
              of="a failure to report may be referred"
            />
          </>
        }
        options={optionsOf(triggerNames)}
      />
      <When field="trigger" is={['failure-to-report']}>
        {awareness === 'unaware' || awareness === 'not-known' ? (
          <Heed tone="warning" source={knowing(view)}>
            The report does not say that the member knew. Somebody who did not know cannot be
            treated as failing to report.
          </Heed>
        ) : null}
      </When>
      <When field="trigger" is={['interview-stopped']}>
        <SelectField
          name="interviewId"
          label="Which interview was stopped?"
          options={stopsToRefer(view)}
        />
      </When>
      <When field="trigger" is={['breach', 'breach-during-appeal']}>
        <SelectField name="breachId" label="Which breach?" options={breachesToRefer(view)} />
      </When>
    </>
  );
}
