import { Link, Text } from '@fluentui/react-components';
import { contactsOfTheYear } from '../../../shared/domain/advice-contact/counted.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { useQuery } from '../../vault-client/use-query.ts';

/** How often the unit advised without a case, and where to log it. */
export function AdviceLine({ today }: { readonly today: CivilDate }) {
  const unit = useQuery('unit', {});
  if (!unit.value) return null;
  const count = contactsOfTheYear(unit.value.state.adviceContact, today);
  return (
    <Text>
      Advice without a case in the last twelve months: {count}.{' '}
      <Link inline href="#/advice">
        Log advice
      </Link>
    </Text>
  );
}
