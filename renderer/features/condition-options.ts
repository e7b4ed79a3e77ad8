import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { findingWords } from '../../shared/domain/condition/sentences.ts';
import { complianceOf } from '../../shared/domain/condition/compliance.ts';
import {
  conditionsOf,
  readingOn,
  standingOn,
  type Condition,
} from '../../shared/domain/condition/conditions.ts';
import { formatPlain } from '../../shared/kit/civil-date.ts';
import type { Option } from '../ui/form/option.ts';

/** The conditions that bind, or did until now, as they read today. */
export const boundOnce = ({ state, today }: CaseView): readonly Condition[] =>
  conditionsOf(state)
    .filter((condition) => {
      const standing = standingOn(condition, state, today);
      return standing === 'in-force' || standing === 'ended';
    })
    .map((condition) => readingOn(condition, today));

/** Conditions to choose one of, each with how it stands. */
export const conditionOptions = (view: CaseView): readonly Option<string>[] =>
  boundOnce(view).map((condition) => ({
    value: condition.id,
    label: condition.text,
    hint: [
      standingOn(condition, view.state, view.today) === 'ended' ? 'ended' : 'in force',
      `from ${formatPlain(condition.effectiveFrom)}`,
      findingWords[complianceOf(view.state, condition.id).found].toLowerCase(),
    ].join(' · '),
  }));
