import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { house } from '../../../shared/domain/cite.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { LongText } from '../../ui/form/long-text.tsx';
import { MoreFields } from '../../ui/form/more-fields.tsx';
import { Section } from '../../ui/form/section.tsx';
import { Why } from '../../ui/why.tsx';

const stopped = house(
  'What may be misconduct or a crime is not for this interview: it stops, and the matter is referred.',
);

/** What was said, suggested, agreed and disputed. */
export function SaidPart({ view }: { readonly view: CaseView }) {
  const disputes = policySource(view.policy, 'decision.representationsWhenDisputed');
  const approval = policySource(view.policy, 'decision.agreedMitigationNeedsApproval');
  return (
    <Section title="What was said">
      <LongText
        name="summary"
        label="Summary"
        hint="What was asked and answered, in order."
        limit={textLimits.narrative}
        rows={10}
      />
      <LongText
        name="subjectProposals"
        label="What the member proposed"
        optional
        limit={textLimits.narrative}
        rows={3}
      />
      <LongText
        name="agreed"
        label="What was agreed"
        hint={
          <>
            Record each step as mitigation afterwards; it has no force until it is approved.{' '}
            <Why source={approval} of="agreed mitigation needs approval" />
          </>
        }
        optional
        limit={textLimits.narrative}
        rows={3}
      />
      <LongText
        name="disputed"
        label="What the member disputed"
        hint={
          <>
            Anything written here means that representations are invited before a decision.{' '}
            <Why source={disputes} of="a dispute is heard first" />
          </>
        }
        optional
        limit={textLimits.narrative}
        rows={3}
      />
      <MoreFields
        label="The interview was stopped: misconduct or crime emerged"
        names={['stoppedBecause']}
      >
        <LongText
          name="stoppedBecause"
          label="Why was it stopped?"
          hint={
            <>
              It is for other procedures. <Why source={stopped} of="the interview stops" />
            </>
          }
          optional
          limit={textLimits.paragraph}
          rows={3}
        />
      </MoreFields>
    </Section>
  );
}
