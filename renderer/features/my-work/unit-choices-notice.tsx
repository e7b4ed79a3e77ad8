import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Why } from '../../ui/why.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

/** What two colleagues recorded of the unit without having seen each other: it belongs to no case, so it stands above the list. */
export function UnitChoicesNotice() {
  const { value: unit } = useQuery('unit', {});
  const open = unit?.duties.filter(({ key }) => key.includes('/two-versions')) ?? [];
  return open.map((duty) => (
    <MessageBar key={duty.key} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{duty.says}:</MessageBarTitle> {duty.detail ?? ''}.{' '}
        <Why source={duty.source} of={duty.says} />{' '}
        <Link inline href={duty.key.startsWith('control-strategy/') ? '#/unit/strategy' : '#/unit'}>
          Compare and choose
        </Link>
      </MessageBarBody>
    </MessageBar>
  ));
}
