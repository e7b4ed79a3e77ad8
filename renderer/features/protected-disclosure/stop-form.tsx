import { useState } from 'react';
import { disclosureEvents } from '../../../shared/domain/protected-disclosure/events.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { StopFields } from '../stop-fields.tsx';

const type = 'disclosure.stopped/1';
const schema = disclosureEvents[type].omit({ type: true });

/** Stops a case because legislation may protect what was reported. */
export function StopForm({ view, done, cancel }: ActFormProps) {
  const { me } = useSession();
  const draft = { key: `${view.caseId}/${type}`, title: 'Stop: protected disclosure' };
  const record = useAct(view.caseId, draft.key);
  const [defaultValues] = useState(() => {
    const question = reportOf(view.state.report)?.protectedDisclosure;
    return {
      legislation: '',
      reason: question?.answer === 'possible' ? question.concern : '',
      namedPeople: [{ personId: me.personId, name: me.name }],
    };
  });
  return (
    <CaseForm
      schema={schema}
      draft={draft}
      defaultValues={defaultValues}
      says="Stops the case until legal advice is recorded. Only the people you name can act in it meanwhile."
      submitLabel="Stop the case"
      submit={(values) => record({ type, ...values })}
      onSaved={done}
      onCancel={cancel}
    >
      <StopFields at="" reason="Why is the case stopped?" />
    </CaseForm>
  );
}
