import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formWords, speakerWords } from '../../../shared/domain/representation/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { dueRow } from '../due-row.ts';
import { Stack } from '../stack.tsx';

function RepresentationSection({ view }: { readonly view: CaseView }) {
  const { invitations, made } = view.state.representation;
  return (
    <Stack>
      {invitations.map((each) => (
        <Rows key={each.invitationId} rows={invitationRows(view, each)} />
      ))}
      {made.map((each) => (
        <Rows key={each.representationId} rows={madeRows(each)} />
      ))}
    </Stack>
  );
}

type Slice = CaseView['state']['representation'];

const invitationRows = ({ policy }: CaseView, each: Slice['invitations'][number]): readonly Row[] =>
  [
    { label: 'Invited', value: `${formatPlain(each.invitedOn)}, by ${each.invitedBy}` },
    { label: 'To speak to', value: each.about },
    ...dueRow(
      'Answer asked by',
      each.respondBy,
      policySource(policy, 'decision.representationsWhenDisputed'),
    ),
    {
      label: each.notMade?.how === 'expired' ? 'The day passed' : 'Declined',
      value: each.notMade ? `${formatPlain(each.notMade.on)}: ${each.notMade.reason}` : '',
    },
  ].filter((row) => row.value !== '');

const madeRows = (each: Slice['made'][number]): readonly Row[] => [
  {
    label: 'Received',
    value: `${formatPlain(each.receivedOn)}, ${formWords[each.form].toLowerCase()}`,
  },
  {
    label: 'From',
    value: [speakerWords[each.by], each.policeFriendName].filter(Boolean).join(': '),
  },
  { label: 'What was said', value: each.text },
  ...each.answers.map((answer) => ({
    label: 'Answered',
    value: `${formatPlain(answer.answeredOn)}, by ${answer.answeredBy.rankOrGrade} ${answer.answeredBy.name}: ${answer.text}`,
  })),
];

/** Who was asked, and what was said. */
export const representationSection: CaseSection = {
  group: 'Decision',
  title: 'Representations',
  has: ({ state }) =>
    state.representation.invitations.length > 0 || state.representation.made.length > 0,
  draw: RepresentationSection,
};
