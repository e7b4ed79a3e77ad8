import { lazy } from 'react';
import { isStopped } from '../../../shared/domain/protected-disclosure/facts.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import type { Act, CaseSection } from '../act.tsx';
import { DisclosureSection } from './disclosure-section.tsx';

const isOpen = (state: CaseState): boolean =>
  state.case.opened !== undefined && !state.case.closed && !state.case.withdrawn;

/** What can be recorded where legislation may protect a report. */
export const disclosureActs: readonly Act[] = [
  {
    type: 'disclosure.stopped/1',
    title: 'Stop: protected disclosure',
    group: 'Report',
    form: lazy(() => import('./stop-form.tsx').then(({ StopForm }) => ({ default: StopForm }))),
    offered: ({ state }) => isOpen(state) && state.report.recorded.length > 0,
  },
  {
    type: 'disclosure.people-named/1',
    title: 'Name who may act in the stopped case',
    group: 'Access',
    form: lazy(() =>
      import('./people-named-form.tsx').then(({ PeopleNamedForm }) => ({
        default: PeopleNamedForm,
      })),
    ),
    offered: ({ state }) => isOpen(state) && isStopped(state),
  },
  {
    type: 'disclosure.advice-recorded/1',
    title: 'Record legal advice',
    group: 'Report',
    form: lazy(() =>
      import('./advice-form.tsx').then(({ AdviceForm }) => ({ default: AdviceForm })),
    ),
    offered: ({ state }) => isOpen(state) && isStopped(state),
  },
];

/** What a stop shows of itself. */
export const disclosureSections: readonly CaseSection[] = [
  {
    group: 'Report',
    title: 'Protected disclosure',
    has: ({ state }) =>
      isStopped(state) ||
      state.protectedDisclosure.stops.length > 0 ||
      state.protectedDisclosure.advice.length > 0,
    draw: DisclosureSection,
  },
];
