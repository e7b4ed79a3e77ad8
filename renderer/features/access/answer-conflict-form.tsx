import { accessEvents } from '../../../shared/domain/access/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Awaiting } from '../../ui/awaiting.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { PersonPicker } from '../../ui/form/person-picker.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'access.conflict-answered/1';
const schema = accessEvents[type].omit({ type: true, memberName: true, over: true });

/** Decides that a conflict of interest is no bar. Where it is one, access is taken away instead. */
export function AnswerConflictForm(props: ActFormProps) {
  const asked = useQuery('accessOf', { caseId: props.view.caseId });
  const access = asked.value;
  if (!access) return <Awaiting asked={asked} says="Looking who can see it" />;
  const { conflicts } = access;
  const ofMember = (member: string) => conflicts.filter((conflict) => conflict.member === member);
  const members = [...new Set(conflicts.map(({ member }) => member))];
  const only = members.length === 1 ? members[0] : undefined;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{ ...(only === undefined ? {} : { memberId: only }), reason: '' }}
      says="Says that the colleague may go on in this case. Where they may not, take their access away instead."
      submitLabel="Decide that it is no bar"
      toEvent={(values) => ({
        ...values,
        memberName: ofMember(values.memberId)[0]?.memberName ?? '',
        over: ofMember(values.memberId).map(({ actId }) => actId),
      })}
    >
      <PersonPicker
        name="memberId"
        label="Whose conflict?"
        people={members.map((member) => ({
          name: ofMember(member)[0]?.memberName ?? '',
          detail: ofMember(member)
            .map(({ detail }) => detail)
            .join('; '),
          value: member,
        }))}
      />
      <LongText name="reason" label="Why is it no bar?" limit={textLimits.paragraph} />
    </ActForm>
  );
}
