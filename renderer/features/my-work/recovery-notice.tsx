import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { isOwedNow } from '../../../shared/domain/duty.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Why } from '../../ui/why.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

type UnitDuty = VaultAnswers['unit']['duties'][number];

/** What is owed to the five recovery cards: it belongs to the unit and to no case, so it stands above the list. */
export function RecoveryNotice() {
  const { value: unit } = useQuery('unit', {});
  const owed =
    unit?.duties.filter((duty) => duty.key.startsWith('escrow/') && isOwedNow(duty, unit.today)) ??
    [];
  return owed.map((duty) => (
    <MessageBar key={duty.key} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {duty.says}
          {duty.dueOn === undefined ? '' : ` by ${formatPlain(duty.dueOn)}`}:
        </MessageBarTitle>{' '}
        {detailOf(duty)}. <Why source={duty.source} of={duty.says} />{' '}
        <Link inline href="#/unit/members">
          Recovery by three of five
        </Link>
      </MessageBarBody>
    </MessageBar>
  ));
}

const detailOf = ({ detail }: UnitDuty): string => detail ?? '';
