import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { selfDisclosureEvents } from './events.ts';
import type { SelfDisclosureSlice } from './slice.ts';

/** What was said stands as it was said; decisions gather beside it. */
export const selfDisclosureFolds: Folds<SelfDisclosureSlice, typeof selfDisclosureEvents> = {
  'self-disclosure.recorded/1': (slice, { type: _type, ...disclosure }) =>
    slice.disclosures.some((known) => known.disclosureId === disclosure.disclosureId)
      ? slice
      : { disclosures: [...slice.disclosures, { ...disclosure, decisions: [] }] },
  'self-disclosure.decided/1': (slice, { type: _type, disclosureId, ...decision }, act) => ({
    disclosures: slice.disclosures.map((known) =>
      known.disclosureId === disclosureId
        ? { ...known, decisions: addOnce(known.decisions, { ...decision, actId: act.id }) }
        : known,
    ),
  }),
};
