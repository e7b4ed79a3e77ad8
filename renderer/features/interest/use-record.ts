import type { interestEvents } from '../../../shared/domain/interest/events.ts';
import { itemId, type ItemId } from '../../../shared/kit/ids.ts';
import { useAct } from '../../vault-client/use-act.ts';

/** Records an act on one entry; the key of its draft; the number of the entry. */
export const useRecord = (
  type: keyof typeof interestEvents,
  interestId: string,
): {
  readonly key: string;
  readonly record: ReturnType<typeof useAct>;
  readonly interestId: ItemId;
} => {
  const key = `interests/${type}/${interestId}`;
  return { key, record: useAct('interests', key), interestId: itemId.parse(interestId) };
};
