import { accessEvents } from '../../../shared/domain/access/events.ts';
import { conflictWords } from '../../../shared/domain/access/sentences.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Awaiting } from '../../ui/awaiting.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { PersonPicker } from '../../ui/form/person-picker.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'access.conflict-declared/1';
const schema = accessEvents[type].omit({ type: true, memberName: true });

/** Puts on record what a colleague, or oneself, has to do with the people of the case. */
export function ConflictForm(props: ActFormProps) {
  const asked = useQuery('accessOf', { caseId: props.view.caseId });
  const access = asked.value;
  if (!access) return <Awaiting asked={asked} says="Looking who can see it" />;
  const me = access.holders.find(({ isMe }) => isMe);
  const people = [...access.holders, ...access.colleagues];
  const nameOf = (member: string): string =>
    people.find((one) => one.member === member)?.name ?? '';
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...(me ? { memberId: me.member } : {}), detail: '' }}
      says="Whoever has a conflict of interest is not given the case. Who has it already keeps it until somebody else decides, or until they step back."
      submitLabel="Declare the conflict"
      toEvent={(values) => ({ ...values, memberName: nameOf(values.memberId) })}
    >
      <PersonPicker
        name="memberId"
        label="Who has it?"
        people={people.map((one) => ({
          name: one.name,
          detail: one.rankOrGrade,
          value: one.member,
        }))}
      />
      <Choice name="nature" label="What is it?" options={optionsOf(conflictWords)} />
      <LongText name="detail" label="In your words" limit={textLimits.paragraph} />
    </ActForm>
  );
}
