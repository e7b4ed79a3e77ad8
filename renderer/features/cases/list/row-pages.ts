import type { CaseListArgs } from '../../../../shared/contract/vault/cases.ts';
import type { VaultError } from '../../../../shared/contract/vault/faults.ts';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import type { VaultClient } from '../../../vault-client/client.ts';

/** One row of the list, as the vault answers it. */
export type ListRow = VaultAnswers['caseList']['rows'][number];
/** How the list was asked for, without the place in it. */
export type ListQuestion = Omit<CaseListArgs, 'from' | 'count'>;

/** The rows near those in sight, of a list of any length. */
export type RowPages = {
  readonly read: () => ListState;
  readonly watch: (listener: () => void) => () => void;
  /** Fetches what is missing of these rows. */
  readonly need: (from: number, to: number) => void;
  /** Asks once more for the rows in sight. */
  readonly again: () => void;
  readonly stop: () => void;
};
export type ListState = {
  readonly total: number | undefined;
  /** How many cases these rows are; more where subjects of one inquiry share a row. */
  readonly cases: number;
  /** Why the last rows that were asked for did not come. */
  readonly error: VaultError | undefined;
  readonly rowAt: (index: number) => ListRow | undefined;
};

const pageRows = 60;
/** Enough for a tall screen and a page either side; the rest is forgotten, for a list can have 100,000 rows. */
const keptPages = 6;

/** Asks the vault for the pages of rows in sight, keeps those nearby, and asks again for them when the cases change. */
export function createRowPages(vault: VaultClient, question: ListQuestion): RowPages {
  const pages = new Map<number, readonly ListRow[]>();
  const asked = new Set<number>();
  const listeners = new Set<() => void>();
  let sight = { first: 0, last: 0 };
  let round = 0;
  let state: ListState = { total: undefined, cases: 0, error: undefined, rowAt: () => undefined };

  const tell = (next: Partial<ListState>): void => {
    state = { ...state, ...next, rowAt };
    for (const listener of listeners) listener();
  };
  const rowAt = (index: number): ListRow | undefined =>
    pages.get(Math.floor(index / pageRows))?.[index % pageRows];
  const fetch = async (page: number): Promise<void> => {
    if (asked.has(page)) return;
    asked.add(page);
    const startedIn = round;
    const result = await vault.ask('caseList', {
      ...question,
      from: page * pageRows,
      count: pageRows,
    });
    if (startedIn !== round) return;
    asked.delete(page);
    if (!result.ok) {
      tell({ error: result.error });
      return;
    }
    pages.set(page, result.value.rows);
    forgetFar();
    tell({ total: result.value.total, cases: result.value.cases, error: undefined });
  };
  const forgetFar = (): void => {
    const far = (page: number): number => Math.max(sight.first - page, page - sight.last, 0);
    const byDistance = [...pages.keys()].sort((a, b) => far(b) - far(a));
    for (const page of byDistance.slice(0, Math.max(0, pages.size - keptPages))) pages.delete(page);
  };
  const fetchSight = (isFresh: (page: number) => boolean): void => {
    for (let page = sight.first; page <= sight.last; page += 1)
      if (!isFresh(page)) void fetch(page);
  };
  const stop = vault.onChanged((change) => {
    if (!change.changed.includes('cases')) return;
    // What was fetched stays on the screen until the newer rows are here.
    round += 1;
    asked.clear();
    for (const page of pages.keys())
      if (page < sight.first || page > sight.last) pages.delete(page);
    fetchSight(() => false);
  });

  return {
    read: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    need: (from, to) => {
      sight = { first: Math.floor(from / pageRows), last: Math.floor(to / pageRows) };
      fetchSight((page) => pages.has(page));
    },
    again: () => fetchSight(() => false),
    stop,
  };
}
