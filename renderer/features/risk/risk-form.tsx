import { useState } from 'react';
import { policyValue } from '../../../shared/domain/policy/resolve.ts';
import type { RiskPack } from '../../../shared/domain/policy/values.ts';
import { suggestGrade } from '../../../shared/domain/risk/suggest-grade.ts';
import { Beside } from '../../ui/beside.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { ReportFacts } from '../report-facts.tsx';
import { FactorFields, FurtherFactorsField } from './factor-fields.tsx';
import { GradeFields, ManageabilityFields, ScoreFields } from './grade-fields.tsx';
import { blankRisk, riskAnswers, type RiskAnswers } from './risk-answers.ts';
import { SufficiencyFields } from './sufficiency-fields.tsx';

const type = 'risk.assessed/1';

/** Assesses the risk by the unit's rule pack, with the report beside it. Scores help to judge; a person confirms the grade. */
export function RiskForm(props: ActFormProps) {
  const { view } = props;
  const pack = policyValue(view.policy, 'risk.pack');
  if (!pack)
    return (
      <EmptyState
        title="There is no rule pack"
        says="The unit has not said by which rules it assesses a risk. Fill it in under Unit first."
      />
    );
  return (
    <Beside
      label="The report"
      beside={
        <ReportFacts
          view={view}
          parts={[
            'association',
            'associates',
            'scenarios',
            'subject',
            'awareness',
            'immediateRisk',
            'openness',
          ]}
        />
      }
    >
      <Assessment {...props} pack={pack} />
    </Beside>
  );
}

function Assessment({ view, pack, done, cancel }: ActFormProps & { readonly pack: RiskPack }) {
  const { policy } = view;
  const draft = { key: `${view.caseId}/${type}`, title: 'Assess the risk' };
  const record = useAct(view.caseId, draft.key);
  const [over] = useState(() => view.state.risk.standing.map(({ actId }) => actId));
  const [defaultValues] = useState(() => blankRisk(pack));
  const eventOf = (values: RiskAnswers) => {
    const suggestedGrade = suggestGrade(values, pack);
    return {
      type,
      ...values,
      ...(suggestedGrade === undefined ? {} : { suggestedGrade }),
      rulePack: { id: pack.id, version: pack.version },
      policy: { profileId: policy.profile.id, version: policy.profile.version },
      over,
    };
  };
  return (
    <CaseForm
      schema={riskAnswers}
      draft={draft}
      defaultValues={defaultValues}
      says={`${pack.caution} Rule pack: ${pack.label}; its version is stamped on the assessment.`}
      submitLabel="Record assessment"
      submit={(values) => record(eventOf(values))}
      onSaved={done}
      onCancel={cancel}
    >
      <SufficiencyFields pack={pack} view={view} />
      <FactorFields pack={pack} view={view} />
      <FurtherFactorsField pack={pack} />
      <ScoreFields pack={pack} />
      <GradeFields pack={pack} view={view} />
      <ManageabilityFields pack={pack} />
    </CaseForm>
  );
}
