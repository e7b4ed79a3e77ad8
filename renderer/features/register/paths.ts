import type { EntryNoun } from '../../../shared/domain/importable-name.ts';

/** Where one entry is shown. */
export const entryPath = (noun: EntryNoun, entryId: string): string =>
  `/registers/entries/${noun}/${entryId}`;

/** Where the entries of a kind are listed: their own tab, where the register holds several kinds. */
export const listPath = (noun: EntryNoun): string =>
  noun === 'data-source' || placeOf[noun] === placeOf.supplier
    ? `${placeOf[noun]}/${noun}`
    : placeOf[noun];

/** Where the register of an entry stands. */
export const placeOf = {
  supplier: '/registers/procurement',
  contract: '/registers/procurement',
  bid: '/registers/procurement',
  declaration: '/registers/procurement',
  diary: '/registers/diaries',
  expense: '/registers/expenses',
  'media-contact': '/registers/media',
  'data-source': '/registers/oversight',
} as const satisfies Readonly<Record<EntryNoun, string>>;
