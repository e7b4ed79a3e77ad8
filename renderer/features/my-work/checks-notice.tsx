import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { whyARunIsDue } from '../../../shared/domain/check/settings.ts';
import { Why } from '../../ui/why.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

/** Stands while a run of the cross-checks is overdue: it belongs to the unit and to no case, so it stands above the list. */
export function ChecksNotice() {
  const { value } = useQuery('checksDue', {});
  if (!value || value.schedule.daysLate === 0) return null;
  const { dueOn, lastOn, daysLate } = value.schedule;
  const last =
    lastOn === undefined
      ? 'None has been recorded yet.'
      : `The last was on ${formatPlain(lastOn)}.`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {`The cross-checks are ${String(daysLate)} ${daysLate === 1 ? 'day' : 'days'} late.`}
        </MessageBarTitle>{' '}
        {`A run was due by ${formatPlain(dueOn)}. ${last}`}{' '}
        <Why source={whyARunIsDue} of="the run of the cross-checks" />{' '}
        <Link inline href="#/checks">
          Cross-checks
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
