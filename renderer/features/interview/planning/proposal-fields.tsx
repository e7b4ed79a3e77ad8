import { z } from 'zod';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { lastAlternativeDay } from '../../../../shared/domain/interview/planning/availability.ts';
import { planOf, sessionOf } from '../../../../shared/domain/interview/planning/plan.ts';
import { policySource } from '../../../../shared/domain/policy/resolve.ts';
import { formatLong } from '../../../../shared/kit/civil-date.ts';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { Section } from '../../../ui/form/section.tsx';
import { TimeField } from '../../../ui/form/time-field.tsx';
import { useValue } from '../../../ui/form/when.tsx';
import { YesNo } from '../../../ui/form/yes-no-unknown.tsx';
import { Why } from '../../../ui/why.tsx';

/** The day somebody proposed instead, and until when one may be proposed. */
export function ProposalFields({ view }: { readonly view: CaseView }) {
  const interviewId = useValue('interviewId');
  const plan = planOf(sessionOf(view.state.interview, String(interviewId)));
  const last = plan && lastAlternativeDay(plan.on, view.policy);
  const source = policySource(view.policy, 'interview.alternativeWithinWorkingDays');
  const until = !last
    ? ''
    : last.ok
      ? `In time until the end of ${formatLong(last.value)}.`
      : `Until when is not known: the table of bank holidays ends on ${formatLong(last.error.endsOn)}.`;
  return (
    <Section
      title="Another day that was proposed"
      hint={
        <>
          {until} <Why source={source} of="until when another day may be proposed" />
        </>
      }
    >
      <YesNo
        name="proposed"
        label="Did they propose another day?"
        ifYes={
          <>
            <CivilDateField name="proposal.on" label="Day proposed" />
            <TimeField name="proposal.at" label="Time proposed" />
            <YesNo name="proposal.isReasonable" label="Is it reasonable?" />
          </>
        }
      />
    </Section>
  );
}

/** The form asks first whether a day was proposed; the event holds the day, or nothing. */
export const asksForProposal = { proposed: z.boolean() } as const;

/** Leaves out the question of the form. */
export function withoutQuestion<Values extends { readonly proposed: boolean }>({
  proposed: _proposed,
  ...event
}: Values): Omit<Values, 'proposed'> {
  return event;
}
