import type { HitSide } from '../../../shared/contract/vault/checks.ts';

/** Where the cross-checks stand. */
export const checksPath = '/checks';
/** Where one hit stands. */
export const hitPath = (hitId: string): string => `${checksPath}/${hitId}`;

const pages: Readonly<Record<Exclude<HitSide['page'], 'case'>, string>> = {
  offer: 'gifts',
  interest: 'interests',
  supplier: 'entries/supplier',
  contract: 'entries/contract',
  bid: 'entries/bid',
  declaration: 'entries/declaration',
  diary: 'entries/diary',
  expense: 'entries/expense',
};

/** Where the record itself stands: the case, or the entry of its register. */
export const recordPath = ({ in: place, page }: HitSide): string =>
  place.kind === 'case' || page === 'case'
    ? `/cases/${place.kind === 'case' ? place.stream : ''}`
    : `/registers/${pages[page]}/${place.entryId}`;

/** The name the draft of a new report is kept under. */
export const newReportDraft = 'new/report.recorded/1';
