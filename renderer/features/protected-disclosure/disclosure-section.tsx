import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isStopped, namedPeople } from '../../../shared/domain/protected-disclosure/facts.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { Badge } from '../../ui/badge.tsx';
import { Rows } from '../../ui/rows.tsx';
import { adviceOutcomeWords } from './advice-words.ts';

/** Whether the case is stopped, for whom it is open meanwhile, and what a lawyer said. */
export function DisclosureSection({ view }: { readonly view: CaseView }) {
  const { protectedDisclosure } = view.state;
  const stopped = isStopped(view.state);
  const people = namedPeople(protectedDisclosure);
  return (
    <>
      <div>
        <Badge tone={stopped ? 'danger' : 'neutral'}>{stopped ? 'Stopped' : 'Not stopped'}</Badge>
      </div>
      {protectedDisclosure.stops.map(({ actId, legislation, reason, at }) => (
        <Rows
          key={actId}
          rows={[
            { label: 'Legislation', value: legislation },
            { label: 'Why', value: reason },
            { label: 'Since', value: formatInstant(at) },
          ]}
        />
      ))}
      {people.length > 0 ? (
        <Rows rows={[{ label: 'Open to', value: people.map(({ name }) => name).join(', ') }]} />
      ) : null}
      {protectedDisclosure.advice.map(({ actId, adviser, advisedOn, advice, outcome }) => (
        <Rows
          key={actId}
          rows={[
            { label: 'Legal advice', value: `${adviser}, ${formatPlain(advisedOn)}` },
            { label: 'It says', value: advice },
            { label: 'What follows', value: adviceOutcomeWords[outcome] },
          ]}
        />
      ))}
      {stopped && protectedDisclosure.advice.length === 0 ? (
        <Text>Nothing else proceeds until legal advice is recorded.</Text>
      ) : null}
    </>
  );
}
