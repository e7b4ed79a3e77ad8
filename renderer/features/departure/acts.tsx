import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { identifiedSubject } from '../../../shared/domain/case-facts.ts';
import {
  departuresOf,
  isLeaving,
  type Departure,
} from '../../../shared/domain/departure/standing.ts';
import { isUnderWay } from '../../../shared/domain/under-way.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file The member leaves, or is suspended. */

const has = ({ state }: CaseView, test: (departure: Departure) => boolean): boolean =>
  isUnderWay(state) && departuresOf(state).some(test);

export const departureActs: readonly Act[] = [
  {
    type: 'departure.heard/1',
    title: 'Record that the member leaves or is suspended',
    group: 'Liaison',
    form: lazyForm(() => import('./heard-form.tsx'), 'HeardForm'),
    offered: ({ state }) => isUnderWay(state) && identifiedSubject(state) !== undefined,
  },
  {
    type: 'departure.decided/1',
    title: 'Record the decision on a departure',
    group: 'Liaison',
    form: lazyForm(() => import('./decide-form.tsx'), 'DecideForm'),
    offered: (view) => has(view, ({ stands }) => stands === 'undecided'),
  },
  {
    type: 'departure.took-effect/1',
    title: 'Record that it happened',
    group: 'Liaison',
    form: lazyForm(() => import('./effect-form.tsx'), 'EffectForm'),
    offered: (view) => has(view, ({ stands }) => stands === 'approved'),
  },
  {
    type: 'departure.taken-back/1',
    title: 'Record that it was taken back',
    group: 'Liaison',
    form: lazyForm(() => import('./taken-back-form.tsx'), 'TakenBackForm'),
    offered: (view) => has(view, ({ stands }) => stands === 'undecided' || stands === 'approved'),
  },
  {
    type: 'departure.suspension-ended/1',
    title: 'Record the end of a suspension',
    group: 'Liaison',
    form: lazyForm(() => import('./suspension-ended-form.tsx'), 'SuspensionEndedForm'),
    offered: (view) =>
      has(view, (departure) => departure.stands === 'in-effect' && !isLeaving(departure)),
  },
];
