import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { letterEvents } from './events.ts';
import type { LetterSlice } from './slice.ts';

/** Letters gather; the bytes of PDF and DOCX stay in the ledger. */
export const letterFolds: Folds<LetterSlice, typeof letterEvents> = {
  'letter.issued/1': (
    slice,
    { type: _type, pdfBase64: _pdf, docxBase64: _docx, ...letter },
    act,
  ) => ({
    ...slice,
    issued: slice.issued.some((known) => known.letterId === letter.letterId)
      ? slice.issued
      : [...slice.issued, { ...letter, actId: act.id, issuedBy: act.by.name }],
  }),
  'letter.printed/1': (slice, { type: _type, ...printed }, act) => ({
    ...slice,
    printed: addOnce(slice.printed, { ...printed, actId: act.id }),
  }),
  'letter.withdrawn/1': (slice, event) => ({
    ...slice,
    issued: slice.issued.map((known) =>
      known.letterId === event.letterId
        ? {
            ...known,
            withdrawn: { on: event.withdrawnOn, reason: event.reason },
          }
        : known,
    ),
  }),
};
