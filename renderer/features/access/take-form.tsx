import { z } from 'zod';
import { memberId } from '../../../shared/kit/ids.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { Awaiting } from '../../ui/awaiting.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { PersonPicker } from '../../ui/form/person-picker.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { asChoice } from './as-choice.ts';

const schema = z.strictObject({
  memberId,
  reason: requiredText(textLimits.paragraph, 'Say why.'),
});

/** Takes the case from a colleague. */
export function TakeForm({ view, done, cancel }: ActFormProps) {
  const vault = useVault();
  const asked = useQuery('accessOf', { caseId: view.caseId });
  const access = asked.value;
  if (!access) return <Awaiting asked={asked} says="Looking who can see it" />;
  const others = access.holders.filter(({ isMe }) => !isMe);
  return (
    <CaseForm
      schema={schema}
      defaultValues={{ reason: '' }}
      says="The case leaves their lists with their next round over the share, and nothing recorded from now on can be read by them. What they have read already cannot be taken back. They are not told the reason."
      submitLabel="Take access away"
      submit={(values) => vault.ask('revokeAccess', { caseId: view.caseId, ...values })}
      onSaved={done}
      onCancel={cancel}
    >
      <PersonPicker
        name="memberId"
        label="Who must not see it any more?"
        people={others.map(asChoice)}
      />
      <LongText name="reason" label="Why?" limit={textLimits.paragraph} />
    </CaseForm>
  );
}
