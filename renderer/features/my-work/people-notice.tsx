import { Link, Text } from '@fluentui/react-components';
import type { PeopleWork } from '../../../shared/contract/vault/register-work.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';

/** One quiet line on what waits for a decision among people and organisations; nothing where nothing does. */
export function PeopleNotice({ work: { strong, apart } }: { readonly work: PeopleWork }) {
  if (strong === 0 && apart === 0) return null;
  return (
    <Card>
      {apart === 0 ? null : (
        <Text>
          <Badge tone="warning">To choose</Badge>{' '}
          {apart === 1
            ? 'Who is who was decided twice, apart. '
            : `Who is who was decided apart in ${String(apart)} places. `}
          <Link inline href="#/people/same/apart">
            Compare and choose
          </Link>
        </Text>
      )}
      {strong === 0 ? null : (
        <Text>
          {strong === 1
            ? '1 pair may be the same person or organisation. '
            : `${String(strong)} pairs may be the same person or organisation. `}
          <Link inline href="#/people/same/strong">
            Same or different?
          </Link>
        </Text>
      )}
    </Card>
  );
}
