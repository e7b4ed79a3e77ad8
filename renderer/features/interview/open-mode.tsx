import { Link, Text } from '@fluentui/react-components';
import { Redirect } from 'wouter';
import { isSealed, recordOf } from '../../../shared/domain/interview/live/record.ts';
import { planOf } from '../../../shared/domain/interview/planning/plan.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { ActFormProps } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { interviewPath } from './interview-path.ts';

/** Leads to Interview mode: at once where there is one interview to go on with, by choice where there are several. */
export function OpenMode({ view }: ActFormProps) {
  const open = view.state.interview.sessions.filter((session) => {
    return planOf(session) !== undefined && !isSealed(recordOf(session));
  });
  const [only] = open;
  if (open.length === 1 && only)
    return <Redirect to={interviewPath(view.caseId, only.interviewId)} replace />;
  if (open.length === 0) return <Text>No interview is planned or under way in this case.</Text>;
  return (
    <Stack>
      {open.map((session) => {
        const plan = planOf(session);
        return (
          <Link
            key={session.interviewId}
            href={`#${interviewPath(view.caseId, session.interviewId)}`}
          >
            {plan ? `${formatPlain(plan.on)} at ${plan.at}, ${plan.venue}` : 'Interview'}
          </Link>
        );
      })}
    </Stack>
  );
}
