import { giftEvents } from '../../../shared/domain/gift/events.ts';
import { challengeWords } from '../../../shared/domain/gift/words.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { useAct } from '../../vault-client/use-act.ts';
import { PersonFields } from '../person-fields.tsx';

type Props = {
  readonly giftId: string;
  readonly today: CivilDate;
  readonly onDone: () => void;
};
const nobody = { name: '', rankOrGrade: '' };
const rows = { limit: textLimits.paragraph, rows: 3 } as const;

const challengedSchema = giftEvents['gift.challenged/1'].omit({ type: true });

/** Asks whether an entry is right, or whole. */
export function ChallengeForm({ giftId, today, onDone }: Props) {
  const key = `gifts/gift.challenged/1/${giftId}`;
  const record = useAct('gifts', key);
  return (
    <CaseForm
      schema={challengedSchema}
      draft={{ key, title: 'Challenge an entry' }}
      defaultValues={{
        ...{ giftId: itemId.parse(giftId), challengedOn: today, challengedBy: nobody, reason: '' },
      }}
      says="Something about the entry is in doubt: its value, what became of it, who offered it. Somebody else answers."
      submitLabel="Record the challenge"
      submit={(values) => record({ type: 'gift.challenged/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <PersonFields at="challengedBy" label="Who challenges it?" />
      <CivilDateField name="challengedOn" label="Day" />
      <LongText name="reason" label="What is in doubt?" {...rows} />
    </CaseForm>
  );
}

const answeredSchema = giftEvents['gift.challenge-answered/1'].omit({ type: true });

/** What came of a challenge. */
export function ChallengeAnswerForm({ giftId, today, onDone }: Props) {
  const key = `gifts/gift.challenge-answered/1/${giftId}`;
  const record = useAct('gifts', key);
  return (
    <CaseForm
      schema={answeredSchema}
      draft={{ key, title: 'Answer a challenge' }}
      defaultValues={{
        ...{ giftId: itemId.parse(giftId), answeredOn: today, answeredBy: nobody, reason: '' },
      }}
      says="Where the entry was wrong, correct it after this: what it said before stays to be read."
      submitLabel="Record what came of it"
      submit={(values) => record({ type: 'gift.challenge-answered/1', ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <Choice name="answer" label="What came of it?" options={optionsOf(challengeWords)} inline />
      <PersonFields at="answeredBy" label="Who answered?" />
      <CivilDateField name="answeredOn" label="Day of the answer" />
      <LongText name="reason" label="Why?" {...rows} />
    </CaseForm>
  );
}
