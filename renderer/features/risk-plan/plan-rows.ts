import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { planActionSource } from '../../../shared/domain/risk-plan/duties.ts';
import type { PlanVersion } from '../../../shared/domain/risk-plan/slice.ts';
import type { Row } from '../../ui/rows.tsx';
import { carriedOptions, everyWords } from './words.ts';

/** One version of a plan to read. */
export const planRows = (view: CaseView, version: PlanVersion): readonly Row[] =>
  [
    { label: 'Threats', value: version.threats.map(({ text }) => text).join('\n') },
    { label: 'To reach', value: version.objectives },
    ...version.actions.map((action, index) => ({
      label: `Action ${String(index + 1)}`,
      value: [
        action.text,
        `${action.owner}${action.dueOn ? `, by ${formatPlain(action.dueOn)}` : ''}`,
        carriedBy(view, action.conditionId),
      ]
        .filter(Boolean)
        .join('\n'),
      ...(action.dueOn ? { why: planActionSource } : {}),
    })),
    { label: 'Watched by', value: version.monitor },
    { label: 'Reviewed', value: everyWords(version.reviewEvery) },
    { label: 'It may end when', value: version.exitCriteria },
    { label: 'Said anew because', value: version.reason },
  ].filter(({ value }) => value !== '');

function carriedBy(view: CaseView, conditionId: string | undefined): string {
  const carried = carriedOptions(view).find(({ value }) => value === conditionId);
  return carried ? `Carries out: ${carried.label}` : '';
}
