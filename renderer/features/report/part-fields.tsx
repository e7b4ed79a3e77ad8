import type { ReportPart } from '../../../shared/domain/report/events.ts';
import { AssociatesFields } from './fields/associates-fields.tsx';
import { AssociationFields } from './fields/association-fields.tsx';
import { AwarenessFields } from './fields/awareness-fields.tsx';
import { DatesFields } from './fields/dates-fields.tsx';
import { ManagerFields } from './fields/manager-fields.tsx';
import { ProtectedQuestionFields } from './fields/protected-question-fields.tsx';
import {
  AccountField,
  ImmediateRiskFields,
  OpennessField,
} from './fields/risk-and-account-fields.tsx';
import { FollowsFields, RouteFields } from './fields/route-fields.tsx';
import { ScenariosFields } from './fields/scenarios-fields.tsx';
import { SubjectFields } from './fields/subject-fields.tsx';
import { SystemsChecksFields } from './fields/systems-checks-fields.tsx';

/** The questions of one part, wherever it stands in a form. */
export function PartFields({ part, at }: { readonly part: ReportPart; readonly at: string }) {
  switch (part) {
    case 'systemsChecks':
      return <SystemsChecksFields at={at} />;
    case 'protectedDisclosure':
      return <ProtectedQuestionFields at={at} />;
    case 'route':
      return <RouteFields at={at} />;
    case 'follows':
      return <FollowsFields at={at} />;
    case 'subject':
      return <SubjectFields at={at} />;
    case 'awareness':
      return <AwarenessFields at={at} />;
    case 'associates':
      return <AssociatesFields at={at} />;
    case 'association':
      return <AssociationFields at={at} />;
    case 'scenarios':
      return <ScenariosFields at={at} />;
    case 'dates':
      return <DatesFields at={at} />;
    case 'managerSection':
      return <ManagerFields at={at} />;
    case 'immediateRisk':
      return <ImmediateRiskFields at={at} />;
    case 'openness':
      return <OpennessField at={at} />;
    case 'account':
      return <AccountField at={at} />;
  }
}
