import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { planContent } from '../../../shared/domain/guest-pack/compose.ts';
import { guestField } from '../../../shared/domain/guest-pack/fields.ts';
import { composeLines } from '../../../shared/domain/guest-pack/lines.ts';
import { topicName, topicsOf } from '../../../shared/domain/interview/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { useValue } from '../../ui/form/when.tsx';

/** What goes, line by line, made by the same functions that make the pack. */
export function GuestPreview({ view }: { readonly view: CaseView }) {
  const chosen = useValue('fields');
  const written = useValue('briefing');
  const interviewId = useValue('interviewId');
  const fields = guestField.options.filter(
    (field) => Array.isArray(chosen) && chosen.includes(field),
  );
  const plan = typeof interviewId === 'string' ? planContent(view.state, interviewId) : undefined;
  return (
    <Card title="Exactly this goes">
      <Rows
        rows={[
          { label: 'Reference', value: view.row.reference },
          ...composeLines(view.state, view.policy, fields).map(({ label, says }) => ({
            label,
            value: says,
          })),
          ...(plan ? planRows(plan) : []),
          {
            label: 'What you ask of them',
            value:
              typeof written === 'string' && written.trim() !== '' ? written.trim() : 'Nothing',
          },
        ]}
      />
      <Text size={200}>
        Nothing else of the case goes: not who reported, no other act, no document, no evidence of
        the direction.
      </Text>
    </Card>
  );
}

const planRows = ({
  plan,
  direction,
  invited,
  subject,
}: NonNullable<ReturnType<typeof planContent>>): readonly Row[] => [
  { label: 'Member', value: `${subject.rankOrGrade} ${subject.name}`.trim() },
  { label: 'Interview', value: `${formatPlain(plan.on)} at ${plan.at}, ${plan.venue}` },
  { label: 'Topics', value: topicsOf(plan.topics, plan.ownTopics).map(topicName).join(', ') },
  {
    label: 'Direction',
    value: `${direction.directedBy.rankOrGrade} ${direction.directedBy.name}, ${formatPlain(direction.directedOn)}: ${direction.scope}`,
  },
  { label: 'Invited', value: invited ? formatPlain(invited.invitedOn) : 'Not recorded' },
];
