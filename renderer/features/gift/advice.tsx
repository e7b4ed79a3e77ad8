import { useDeferredValue } from 'react';
import { adviceOn, type Offered } from '../../../shared/domain/gift/aid.ts';
import { giftKind, giftValue } from '../../../shared/domain/gift/offer.ts';
import { adviceWords } from '../../../shared/domain/gift/words.ts';
import { asText } from '../../ui/form/use-field.ts';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

/** What to do with the offer that is being typed, by what the unit set. It stops nothing: every offer is recorded. */
export function Advice() {
  const kind = useValue('offer.kind');
  const value = useDeferredValue(useValue('offer.value'));
  const dealings = useValue('offer.donor.dealings');
  const settings = useQuery('giftSettings', { year: '' });
  const offered: Offered = {
    kind: giftKind.safeParse(kind).data,
    value: giftValue.safeParse(value).data,
    donor: { dealings: asText(dealings) },
  };
  if (!settings.value || !offered.kind || (offered.kind !== 'cash' && !offered.value)) return null;
  const { advice, because, source } = adviceOn(offered, settings.value.thresholds);
  return (
    <Heed
      tone={advice === 'decline' ? 'warning' : 'info'}
      of="what is advised"
      source={source}
    >{`${adviceWords[advice]}. ${because} It is recorded in any case.`}</Heed>
  );
}
