import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { letterEvents } from './events.ts';

type Issued = z.infer<(typeof letterEvents)['letter.issued/1']>;

/** A letter as issued. PDF and DOCX are in the act that issued it; here are their hashes and sizes. */
export type Letter = Omit<Issued, 'type' | 'pdfBase64' | 'docxBase64'> & {
  readonly actId: ActId;
  /** Who recorded that it was issued. */
  readonly issuedBy: string;
  /** `isSetAside`: nobody withdrew it; of two that were issued apart the other was chosen. */
  readonly withdrawn?:
    | { readonly on: CivilDate; readonly reason: string; readonly isSetAside?: true }
    | undefined;
};

/** That a copy was printed. */
export type Printed = Omit<z.infer<(typeof letterEvents)['letter.printed/1']>, 'type'> & {
  readonly actId: ActId;
};

/** The letters of a case, and what was printed of them, oldest first. */
export type LetterSlice = {
  readonly issued: readonly Letter[];
  readonly printed: readonly Printed[];
};

/** No letter yet. */
export const emptyLetter: LetterSlice = { issued: [], printed: [] };
