import { createId, itemId, type ItemId } from '../../shared/kit/ids.ts';

/** A fresh random id for a thing that an act creates: a condition, a letter, a person. The page's one source of randomness. */
export function freshId(): ItemId {
  return itemId.parse(createId((sizeBytes) => crypto.getRandomValues(new Uint8Array(sizeBytes))));
}
