import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { plannedSessions, planOf } from '../../../../shared/domain/interview/planning/plan.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { Choice } from '../../../ui/form/choice.tsx';

/** The interviews that are planned and not begun, in words. */
export const plannedOptions = (
  view: CaseView,
): readonly { readonly value: string; readonly label: string }[] =>
  plannedSessions(view.state).flatMap((session) => {
    const plan = planOf(session);
    return plan
      ? [
          {
            value: session.interviewId,
            label: `${formatPlain(plan.on)} at ${plan.at}, ${plan.venue}`,
          },
        ]
      : [];
  });

/** Where only one is planned, it is the one. */
export const onlyPlanned = (view: CaseView): { readonly interviewId?: string } => {
  const options = plannedOptions(view);
  return options.length === 1 && options[0] ? { interviewId: options[0].value } : {};
};

/** Which of the planned interviews an act is about. */
export function WhichInterview({ view }: { readonly view: CaseView }) {
  return <Choice name="interviewId" label="Which interview?" options={plannedOptions(view)} />;
}
