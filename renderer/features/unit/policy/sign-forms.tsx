import { policyEvents } from '../../../../shared/domain/policy/events.ts';
import type { DraftVersion } from '../../../../shared/domain/policy/slice.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useAct } from '../../../vault-client/use-act.ts';

type Props = { readonly draft: DraftVersion; readonly onDone: () => void };

const proposed = policyEvents['policy.proposed/1'].pick({ note: true });

/** Puts a version forward for approval. A gap or a contradiction is refused here, by name. */
export function ProposeForm({ draft, onDone }: Props) {
  const type = 'policy.proposed/1';
  const draftKey = `unit/${type}/${draft.draftId}`;
  const record = useAct('unit', draftKey);
  return (
    <Card title="Put the version forward">
      <CaseForm
        schema={proposed}
        draft={{ key: draftKey, title: `Put forward ${draft.title}` }}
        defaultValues={{ note: '' }}
        says="From now on it is closed to changes until it is approved or returned."
        submitLabel="Put it forward"
        submit={(values) => record({ type, draftId: draft.draftId, ...values })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <LongText
          name="note"
          label="What whoever approves it should know"
          limit={textLimits.paragraph}
          rows={3}
          optional
        />
      </CaseForm>
    </Card>
  );
}

const approved = policyEvents['policy.approved/1'].omit({ type: true, draftId: true });
const evidenceKinds = {
  'signed-document': 'A signed document',
  email: 'An e-mail',
  'signed-note-of-meeting': 'A signed note of a meeting',
  'telephone-note': 'A note of a telephone call',
  other: 'Something else',
};

/** Approves a version. It is signed by whoever records this; from its first day new cases are opened under it. */
export function ApproveForm({ draft, onDone }: Props) {
  const type = 'policy.approved/1';
  const draftKey = `unit/${type}/${draft.draftId}`;
  const record = useAct('unit', draftKey);
  return (
    <Card title="Approve the version">
      <CaseForm
        schema={approved}
        draft={{ key: draftKey, title: `Approve ${draft.title}` }}
        defaultValues={{
          approvedBy: { name: '', role: '' },
          evidence: { description: '', reference: '' },
        }}
        says="Approved, it never changes again: a next version takes its place. You sign it for the unit with this workstation’s key."
        submitLabel="Approve and sign"
        submit={(values) => record({ type, draftId: draft.draftId, ...values })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <TextField name="approvedBy.name" label="Who approved it for the force" />
        <TextField name="approvedBy.role" label="In which role" hint="Such as Chief Constable" />
        <CivilDateField name="approvedOn" label="Day of the approval" />
        <SelectField
          name="evidence.kind"
          label="What shows the approval?"
          options={Object.entries(evidenceKinds).map(([value, label]) => ({ value, label }))}
        />
        <LongText
          name="evidence.description"
          label="Describe it"
          limit={textLimits.paragraph}
          rows={2}
        />
        <TextField name="evidence.reference" label="Where it is kept" optional />
      </CaseForm>
    </Card>
  );
}

const withReason = policyEvents['policy.returned/1'].pick({ reason: true });
const back = {
  'policy.returned/1': { title: 'Return the version', submit: 'Return it' },
  'policy.discarded/1': { title: 'Discard the version', submit: 'Discard it' },
} as const;

/** Returns a version to whoever drafts it, or gives it up. Both say why. */
export function BackForm({ draft, onDone, type }: Props & { readonly type: keyof typeof back }) {
  const draftKey = `unit/${type}/${draft.draftId}`;
  const record = useAct('unit', draftKey);
  return (
    <Card title={back[type].title}>
      <CaseForm
        schema={withReason}
        draft={{ key: draftKey, title: `${back[type].title}: ${draft.title}` }}
        defaultValues={{ reason: '' }}
        submitLabel={back[type].submit}
        submit={(values) => record({ type, draftId: draft.draftId, ...values })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <LongText name="reason" label="Why" limit={textLimits.paragraph} rows={3} />
      </CaseForm>
    </Card>
  );
}
