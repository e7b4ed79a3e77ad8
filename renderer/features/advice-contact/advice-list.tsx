import { Button, Text } from '@fluentui/react-components';
import type {
  AdviceContact,
  AdviceContactSlice,
} from '../../../shared/domain/advice-contact/slice.ts';
import {
  adviceAboutWords,
  advicePathWords,
  askerWords,
} from '../../../shared/domain/advice-contact/words.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows, type Row } from '../../ui/rows.tsx';
import { Headed } from '../headed.tsx';
import { Stack } from '../stack.tsx';

type Props = {
  readonly slice: AdviceContactSlice;
  readonly onStrikeOut: (contactId: string) => void;
};

/** The log of advice, the last first. */
export function AdviceList({ slice, onStrikeOut }: Props) {
  return (
    <Stack>
      {slice.contacts.toReversed().map((contact) => {
        const day = formatPlain(contact.contactedOn);
        return (
          <Headed
            key={contact.contactId}
            head={
              <Text weight="semibold">
                {day}, {advicePathWords[contact.path].toLowerCase()}
              </Text>
            }
            badge={
              <>
                {contact.struckOut === undefined ? null : <Badge tone="neutral">Struck out</Badge>}
                {contact.toldToReport ? <Badge tone="info">Told to report</Badge> : null}
              </>
            }
          >
            <Rows rows={rowsOf(contact)} />
            {contact.struckOut === undefined ? (
              <div>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`Strike out the entry of ${day}`}
                  onClick={() => onStrikeOut(contact.contactId)}
                >
                  Strike out
                </Button>
              </div>
            ) : null}
          </Headed>
        );
      })}
    </Stack>
  );
}

const rowsOf = (contact: AdviceContact): readonly Row[] =>
  [
    { label: 'Who asked', value: askerWords[contact.asker] },
    { label: 'Department', value: contact.department },
    { label: 'What was asked', value: contact.question },
    { label: 'An association?', value: adviceAboutWords[contact.about] },
    { label: 'Advice', value: contact.advice },
    { label: 'Given by', value: personWords(contact.givenBy) },
    { label: 'Struck out', value: contact.struckOut ?? '' },
  ].filter((row) => row.value !== '');
