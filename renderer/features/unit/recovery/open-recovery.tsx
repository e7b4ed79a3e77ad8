import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { RecoveryAnswers, RecoveryView } from '../../../../shared/contract/vault/recovery.ts';
import { whoseCases } from '../../../../shared/domain/escrow/events.ts';
import { memberId } from '../../../../shared/kit/ids.ts';
import { requiredText, textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { PersonPicker } from '../../../ui/form/person-picker.tsx';
import { Tick } from '../../../ui/form/tick.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { cardField, cardsIn, noCards, threeCards, ThreeCards } from './three-cards.tsx';

const schema = z.strictObject({
  whose: whoseCases,
  memberId: memberId.optional(),
  reason: requiredText(textLimits.paragraph, 'Say why.'),
  withReporter: z.boolean(),
  withCharacteristics: z.boolean(),
  ...threeCards,
});

type Props = {
  readonly view: RecoveryView;
  readonly onDone: (says?: string) => void;
};

/** Opens cases with three cards, on the record. */
export function OpenRecovery({ view, onDone }: Props) {
  const vault = useVault();
  const [opened, setOpened] = useState<RecoveryAnswers['openRecovery']>();
  if (opened) return <Opened answer={opened} onDone={onDone} />;
  return (
    <CaseForm
      schema={schema}
      defaultValues={{
        ...{ whose: 'nobody-left' as const, reason: '' },
        ...{ withReporter: false, withCharacteristics: false },
        ...noCards,
      }}
      fieldOf={cardField}
      says="For when a colleague is gone and their cases cannot be opened otherwise. The unit’s record says first that you opened the recovery, with which cards and why; then the keys come to this workstation, and each case says in its own record that you can see it now. Whoever leads a case is told. A case in which you are named, or which was taken from you, is left for another custodian. Five new cards are owed at once afterwards."
      submitLabel="Open the recovery"
      submit={({ whose, memberId: member, reason, withReporter, withCharacteristics, ...typed }) =>
        vault.ask('openRecovery', {
          ...{ whose, reason, withReporter, withCharacteristics, cards: cardsIn(typed) },
          ...(whose === 'colleague' && member !== undefined ? { memberId: member } : {}),
        })
      }
      onSaved={setOpened}
      onCancel={() => onDone()}
    >
      <WhoseCases view={view} />
      <LongText name="reason" label="Why is it opened?" limit={textLimits.paragraph} />
      <Tick
        name="withReporter"
        label="Who reported"
        says="Open who reported as well (only where the enquiry cannot go on without it)"
      />
      <Tick
        name="withCharacteristics"
        label="Protected characteristics"
        says="Open what is recorded of protected characteristics as well"
      />
      <ThreeCards />
    </CaseForm>
  );
}

function WhoseCases({ view }: { readonly view: RecoveryView }) {
  return (
    <Choice
      name="whose"
      label="Which cases are opened?"
      options={[
        {
          value: 'nobody-left',
          label: 'Those that nobody in the unit can open any more',
          hint: 'Everybody who could has left.',
        },
        {
          value: 'colleague',
          label: 'Those of one colleague',
          hint: 'Somebody who is still a member, and cannot be asked.',
          then: (
            <PersonPicker
              name="memberId"
              label="Whose?"
              people={view.members.map(({ member, name, isGone }) => ({
                name,
                detail: isGone ? 'has left the unit' : 'member of the unit',
                value: member,
              }))}
            />
          ),
        },
        {
          value: 'every',
          label: 'Every case of the unit',
          hint: 'Nothing less will do. It is hard to justify afterwards.',
        },
      ]}
    />
  );
}

function Opened(props: {
  readonly answer: RecoveryAnswers['openRecovery'];
  readonly onDone: (says?: string) => void;
}) {
  const { opened, notHere } = props.answer;
  return (
    <>
      <MessageBar intent={opened.length > 0 ? 'success' : 'info'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {opened.length === 0
              ? 'The cards are right, and there was nothing to open.'
              : `${String(opened.length)} ${opened.length === 1 ? 'case is' : 'cases are'} open to you now.`}
          </MessageBarTitle>{' '}
          It stands in the unit’s record. The five cards are used up: make new ones now, and give
          each case to whoever leads it.
        </MessageBarBody>
      </MessageBar>
      {opened.length > 0 ? (
        <ul aria-label="Cases that were opened">
          {opened.map(({ caseId, reference }) => (
            <li key={caseId}>
              <Link href={`#/cases/${caseId}`}>{reference}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {notHere > 0 ? (
        <Text>
          The record of {notHere === 1 ? 'one more case' : `${String(notHere)} more cases`} has not
          come to this workstation yet. Keep the share connected, and open the recovery again then.
        </Text>
      ) : null}
      <div>
        <Button appearance="primary" onClick={() => props.onDone()}>
          Done
        </Button>
      </div>
    </>
  );
}
