import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import { isSupported } from '../../../shared/domain/reporter-support/slice.ts';
import type { Act } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';

/** @file Support for who reported: planned, kept up, ended. */

const isRunning = ({ state }: CaseView): boolean => isSupported(state.reporterSupport);

export const reporterSupportActs: readonly Act[] = [
  {
    type: 'reporter-support.planned/1',
    title: 'Plan the reporter’s support',
    group: 'Report',
    form: lazyForm(() => import('./plan-form.tsx'), 'PlanForm'),
    offered: ({ state }) => {
      const route = reportOf(state.report)?.route;
      return (
        route !== undefined &&
        route.origin !== 'self' &&
        (route.protection !== 'anonymous' || state.reporter.identified.length > 0)
      );
    },
  },
  {
    type: 'reporter-support.contacted/1',
    title: 'Record a welfare contact',
    group: 'Report',
    form: lazyForm(() => import('./contact-form.tsx'), 'ContactForm'),
    offered: isRunning,
  },
  {
    type: 'reporter-support.ended/1',
    title: 'End the reporter’s support',
    group: 'Report',
    form: lazyForm(() => import('./end-form.tsx'), 'EndForm'),
    offered: isRunning,
  },
];
