import { useState } from 'react';
import { triageEvents } from '../../../shared/domain/triage/events.ts';
import { missingFor, policyValue } from '../../../shared/domain/policy/resolve.ts';
import { Beside } from '../../ui/beside.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { ReportFacts } from '../report-facts.tsx';
import { PolicySilent } from './policy-silent.tsx';
import { ExclusionField, LimbFields, OutcomeFields } from './triage-fields.tsx';

const type = 'triage.decided/1';
const schema = triageEvents[type].omit({ type: true, policy: true, over: true });

/** Triage: what is excluded, each limb of the test, and what follows, with the report beside it. */
export function TriageForm({ view, done, cancel }: ActFormProps) {
  const { policy, state } = view;
  const draft = { key: `${view.caseId}/${type}`, title: 'Triage' };
  const record = useAct(view.caseId, draft.key);
  // What the author sees is what they replace: read once, when the form opens.
  const [over] = useState(() => state.triage.decisions.map(({ actId }) => actId));
  const missing = missingFor(policy, 'triage');
  const limbs = policyValue(policy, 'definition.limbs') ?? [];
  const [defaultValues] = useState(() => ({
    exclusion: { reason: '' },
    limbs: limbs.map(({ code }) => ({ code, reason: '' })),
    rationale: '',
  }));
  return (
    <Beside
      label="The report"
      beside={
        <ReportFacts
          view={view}
          parts={[
            'scenarios',
            'association',
            'associates',
            'subject',
            'awareness',
            'dates',
            'account',
          ]}
        />
      }
    >
      {missing.length > 0 ? (
        <PolicySilent missing={missing} />
      ) : (
        <CaseForm
          schema={schema}
          draft={draft}
          defaultValues={defaultValues}
          says="Decides whether the association is notifiable. Notifiable is not the same as a risk: the risk is assessed next. The decision is stamped with the policy it was taken under."
          fieldOf={(path) => (path === 'limbs' ? 'limbs.0.answer' : path)}
          submitLabel="Record triage"
          submit={(values) =>
            record({
              type,
              ...values,
              policy: { profileId: policy.profile.id, version: policy.profile.version },
              over,
            })
          }
          onSaved={done}
          onCancel={cancel}
        >
          <ExclusionField view={view} />
          <LimbFields limbs={limbs} view={view} />
          <OutcomeFields view={view} />
        </CaseForm>
      )}
    </Beside>
  );
}
