import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { unsettledBreaches } from '../../../shared/domain/breach/referral.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import type { Option } from '../../ui/form/option.ts';

/** The breaches on which nobody decided yet. */
export const breachesToRefer = ({ state }: CaseView): readonly Option<string>[] =>
  unsettledBreaches(state).map(({ breachId, happenedOn, what }) => ({
    value: breachId,
    label: `${formatPlain(happenedOn)}: ${what.slice(0, 100)}`,
  }));
