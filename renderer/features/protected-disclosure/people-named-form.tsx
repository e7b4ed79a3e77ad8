import { useState } from 'react';
import { disclosureEvents } from '../../../shared/domain/protected-disclosure/events.ts';
import { namedPeople } from '../../../shared/domain/protected-disclosure/facts.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { NamedPeopleField } from '../stop-fields.tsx';

const type = 'disclosure.people-named/1';
const schema = disclosureEvents[type].omit({ type: true, over: true });

/** Names anew who may act in a stopped case. */
export function PeopleNamedForm({ view, done, cancel }: ActFormProps) {
  const { protectedDisclosure } = view.state;
  const draft = { key: `${view.caseId}/${type}`, title: 'Who may act in the stopped case' };
  const record = useAct(view.caseId, draft.key);
  const [over] = useState(() => protectedDisclosure.named.map(({ actId }) => actId));
  const [defaultValues] = useState(() => ({
    namedPeople: [...namedPeople(protectedDisclosure)],
    reason: '',
  }));
  return (
    <CaseForm
      schema={schema}
      draft={draft}
      defaultValues={defaultValues}
      says="Replaces the list of people who alone may act in the case while it is stopped."
      submitLabel="Name these people"
      submit={(values) => record({ type, ...values, over })}
      onSaved={done}
      onCancel={cancel}
    >
      <NamedPeopleField name="namedPeople" />
      <LongText name="reason" label="Why these people?" limit={textLimits.paragraph} rows={2} />
    </CaseForm>
  );
}
