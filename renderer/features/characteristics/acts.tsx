import { lazy } from 'react';
import { reportOf } from '../../../shared/domain/report/facts.ts';
import type { Act, CaseSection } from '../act.tsx';
import { CharacteristicsSection } from './characteristics-section.tsx';

/** What can be recorded on protected characteristics. */
export const characteristicsActs: readonly Act[] = [
  {
    type: 'characteristics.recorded/1',
    title: 'Record protected characteristics',
    group: 'Report',
    form: lazy(() =>
      import('./characteristics-form.tsx').then(({ CharacteristicsForm }) => ({
        default: CharacteristicsForm,
      })),
    ),
    offered: ({ state }) => reportOf(state.report)?.subject.kind === 'identified',
  },
];

/** What their compartment shows of itself. */
export const characteristicsSections: readonly CaseSection[] = [
  {
    group: 'Report',
    title: 'Protected characteristics',
    has: ({ state }) => state.characteristics.recorded.length > 0,
    draw: CharacteristicsSection,
  },
];
