import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { awaitedSource } from '../../../shared/domain/clarification/duties.ts';
import { isUnanswered } from '../../../shared/domain/clarification/open.ts';
import type { Clarification } from '../../../shared/domain/clarification/slice.ts';
import { askedAsWords, methodWords } from '../../../shared/domain/clarification/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';
import { dueRow } from '../due-row.ts';
import { Headed } from '../headed.tsx';
import { Stack } from '../stack.tsx';

function ClarificationSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.clarification.contacts.map((contact) => (
        <Headed
          key={contact.contactId}
          head={<Text weight="semibold">{contact.why}</Text>}
          badge={standing(contact)}
        >
          <Rows rows={rowsOf(view, contact)} />
        </Headed>
      ))}
    </Stack>
  );
}

function standing(contact: Clarification) {
  if (contact.ended) return <Badge tone="neutral">No longer awaited</Badge>;
  return contact.questions.some(isUnanswered) ? (
    <Badge tone="warning">Answer awaited</Badge>
  ) : (
    <Badge tone="success">Answered</Badge>
  );
}

const rowsOf = (view: CaseView, contact: Clarification): readonly Row[] =>
  [
    {
      label: 'Asked',
      value: `${formatPlain(contact.askedOn)}, by ${personWords(contact.askedBy)} (${askedAsWords[contact.capacity].toLowerCase()}), ${methodWords[contact.method].toLowerCase()}`,
    },
    { label: 'Harm test', value: contact.harmTestNote },
    ...contact.questions.flatMap((one) => [
      { label: 'Question', value: one.question },
      { label: 'Answer', value: one.answer },
      ...one.later.map((later) => ({
        label: `Answer, ${formatPlain(later.answeredOn)}`,
        value: later.answer,
      })),
    ]),
    ...dueRow('To be answered by', contact.respondBy, awaitedSource(view)),
    { label: 'No longer awaited', value: contact.ended?.reason ?? '' },
  ].filter((row) => row.value !== '');

/** What was asked, and what was said. */
export const clarificationSection: CaseSection = {
  group: 'Enquiry',
  title: 'Clarification',
  has: ({ state }) => state.clarification.contacts.length > 0,
  draw: ClarificationSection,
};
