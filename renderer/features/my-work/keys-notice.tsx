import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Why } from '../../ui/why.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { dueWords } from '../duty-words.ts';

const mostShown = 3;

/** Keys of the address book that expire or have expired: they belong to no case, so they stand above the list. */
export function KeysNotice() {
  const { value: unit } = useQuery('unit', {});
  const owed = unit?.duties.filter(({ key }) => key.startsWith('addressee/')) ?? [];
  const [first] = owed;
  if (!unit || !first) return null;
  const more = owed.length - mostShown;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{first.says}:</MessageBarTitle>{' '}
        {owed
          .slice(0, mostShown)
          .map(({ detail = '', dueOn }) => `${detail} (${dueWords(dueOn, unit.today).says})`)
          .join('; ')}
        {more > 0 ? `; and ${String(more)} more` : ''}.{' '}
        <Why source={first.source} of={first.says} />{' '}
        <Link inline href="#/unit/addresses">
          Address book
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
