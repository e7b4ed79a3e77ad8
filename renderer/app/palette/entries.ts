import type { SearchHit } from '../../../shared/contract/vault/cases.ts';
import { actPath, casePath, type Act } from '../../features/act.tsx';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { places } from '../frame/places.ts';

/** One line of the palette. */
export type Entry = {
  readonly id: string;
  readonly group: 'Cases' | 'On this case' | 'Go to';
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
};

/** What the palette offers for what was typed: cases first, then acts of the case on the screen, then places. */
export function entriesFor(
  typed: string,
  hits: readonly SearchHit[],
  here: { readonly caseId: CaseId; readonly acts: readonly Act[] } | undefined,
): readonly Entry[] {
  const wanted = typed.trim().toLowerCase();
  const fits = (title: string): boolean =>
    wanted === '' || wanted.split(/\s+/).every((word) => title.toLowerCase().includes(word));
  const cases = hits.map(
    (hit): Entry => ({
      id: `case-${hit.caseId}`,
      group: 'Cases',
      title: `${hit.row.subject} · ${hit.row.reference}`,
      detail: hit.matched,
      to: casePath(hit.caseId),
    }),
  );
  const acts = (here?.acts ?? [])
    .filter((act) => fits(act.title))
    .map(
      (act): Entry => ({
        id: `act-${act.type}`,
        group: 'On this case',
        title: act.title,
        to: here ? actPath(here.caseId, act.type) : '/',
      }),
    );
  const goTo = [...places, { path: '/report', title: 'Record report' }]
    .filter((place) => fits(place.title))
    .map(
      (place): Entry => ({
        id: `place-${place.path}`,
        group: 'Go to',
        title: place.title,
        to: place.path,
      }),
    );
  return [...cases, ...acts, ...goTo];
}
