import type { ResolvedPolicy } from '../../../shared/domain/policy/resolve.ts';
import { relevant } from './report-act.ts';

/** What saving will do, in sentences. Case data stays out of them; the summary below shows it. */
export function willHappen(
  typed: Readonly<Record<string, unknown>>,
  { profile }: ResolvedPolicy,
): readonly string[] {
  const given = relevant(typed);
  const isStopped = given['stop'] !== undefined;
  return [
    `A case is opened under the policy ${profile.title}, marked OFFICIAL-SENSITIVE, and the report is signed with your name.`,
    ...(given['reporter'] === undefined
      ? []
      : ['Who reported is sealed apart, under a key of its own.']),
    ...(given['characteristics'] === undefined
      ? []
      : ['Protected characteristics are sealed apart, under a key of their own.']),
    ...(answerOf(given['systemsChecks'], 'made') === 'yes'
      ? ['A flag is raised for the authority: systems checks were made.']
      : []),
    ...(answerOf(given['managerSection'], 'state') === 'manager-is-the-subject'
      ? ['The manager is the subject: nothing is asked of them and nothing is sent to them.']
      : []),
    isStopped
      ? 'The case is stopped, open to the people you named only. What comes next is legal advice.'
      : 'What comes next is triage: is the association notifiable?',
    'What is recorded can be amended with a reason; it is never overwritten.',
  ];
}

function answerOf(part: unknown, key: string): unknown {
  return typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
}
