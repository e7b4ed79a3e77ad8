import type { Interview } from '../../../shared/domain/interview/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Row } from '../../ui/rows.tsx';
import { capacityWords } from '../../../shared/domain/interview/words.ts';
import { organisationWords } from './words.ts';

/** An interview to read, line by line; corrections last, each with its reason. */
export const interviewRows = (held: Interview): readonly Row[] =>
  [
    {
      label: 'Held by',
      value: `${nameOf(held.interviewer)}${held.interviewer.isLocalManager ? ', local manager' : ''}`,
    },
    {
      label: 'At the direction of',
      value: `${nameOf(held.directedBy)}, ${formatPlain(held.directedOn)}`,
    },
    { label: 'Where', value: held.venue },
    {
      label: 'In the room',
      value: held.present
        .map(({ name, capacity }) => `${name} (${capacityWords[capacity].toLowerCase()})`)
        .join(', '),
    },
    { label: 'Police friend', value: friendWords(held) },
    { label: 'Explained before', value: rightsWords(held) },
    { label: 'Summary', value: held.summary },
    { label: 'The member proposed', value: held.subjectProposals },
    { label: 'Agreed', value: held.agreed },
    { label: 'Disputed', value: held.disputed },
    { label: 'Read back', value: held.readBackNote },
    { label: 'Stopped because', value: held.stoppedBecause ?? '' },
    ...held.corrections.map((each) => ({
      label: `Corrected ${formatPlain(each.correctedOn)}`,
      value: `${each.correction}\nWhy: ${each.reason}`,
    })),
  ].filter((row) => row.value !== '');

const nameOf = (person: { readonly name: string; readonly rankOrGrade: string }): string =>
  `${person.rankOrGrade} ${person.name}`.trim();

function friendWords({ policeFriend }: Interview): string {
  const { offered, present, name, organisation, note } = policeFriend;
  if (present)
    return [name, organisation ? organisationWords[organisation] : ''].filter(Boolean).join(', ');
  return [offered ? 'Offered; none came' : 'Not offered', note].filter(Boolean).join(': ');
}

function rightsWords({ rights }: Interview): string {
  const said = [
    rights.policeFriend ? 'may have a police friend' : '',
    rights.purposeExplained ? 'purpose' : '',
    rights.notMisconductInterview ? 'not a misconduct interview' : '',
    rights.systemsCheckReminder ? 'no systems checks' : '',
  ];
  return said.filter((part) => part !== '').join(', ');
}
