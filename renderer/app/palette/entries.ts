import type { SearchHit } from '../../../shared/contract/vault/cases.ts';
import type { PersonRow } from '../../../shared/contract/vault/people.ts';
import { personPath } from '../../features/person/paths.ts';
import { foundWords, recordsWords, roleWords } from '../../features/person/words.ts';
import { actPath, casePath, type Act } from '../../features/act.tsx';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { places } from '../frame/places.ts';

/** One line of the palette. */
export type Entry = {
  readonly id: string;
  readonly group: 'Cases' | 'People' | 'On this case' | 'Go to';
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
};

/** What was found for it. */
export type Found = { readonly hits: readonly SearchHit[]; readonly people: readonly PersonRow[] };

/** What the palette offers for what was typed: cases first, then acts of the case on the screen, places, and people and
 *  organisations, who may be found a moment later. */
export function entriesFor(
  typed: string,
  { hits, people }: Found,
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
  const persons = people.map(
    (row): Entry => ({
      id: `person-${encodeURIComponent(row.person)}`,
      group: 'People',
      title: row.name,
      detail: personDetail(row),
      to: personPath(row.person),
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
  // Who is found last stands last: nothing moves under the hand that is about to press Enter.
  return [...cases, ...acts, ...goTo, ...persons];
}

/** How they were found, or as what they are told of: the line has little room. */
function personDetail({ foundBy, roles, records, together }: PersonRow): string {
  const [how] = foundBy;
  const as = roles.slice(0, 2).map((role) => roleWords[role]);
  return [...(how ? [foundWords[how]] : as), recordsWords(records, together)].join(' · ');
}
