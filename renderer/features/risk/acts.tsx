import { lazy } from 'react';
import { isNotifiable } from '../../../shared/domain/triage/facts.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act, CaseSection } from '../act.tsx';
import { RiskSection } from './risk-section.tsx';

/** What can be recorded on the risk. */
export const riskActs: readonly Act[] = [
  {
    type: 'risk.assessed/1',
    title: 'Assess the risk',
    group: 'Risk',
    form: lazy(() => import('./risk-form.tsx').then(({ RiskForm }) => ({ default: RiskForm }))),
    offered: ({ state }) => isUnderWay(state) && isNotifiable(state.triage),
  },
];

/** What the risk shows of itself. */
export const riskSections: readonly CaseSection[] = [
  {
    group: 'Risk',
    title: 'Risk',
    has: ({ state }) => state.triage.decisions.length > 0,
    draw: RiskSection,
  },
];
