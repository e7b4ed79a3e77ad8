import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { CaseState } from '../state.ts';
import { isSupported, lastContact, nextContactOn } from './slice.ts';

/** Why the reporter is asked on that day. */
export const welfareSource = house(
  'Who reported is asked how they are, on the day that was promised.',
);
const answered = house('Detriment that was met is looked at again until it is over.');

/** What the support plan asks for. Says nothing of who it is for. */
export function reporterSupportDuties(state: CaseState): readonly Duty[] {
  if (!state.case.opened || !isSupported(state.reporterSupport)) return [];
  const next = nextContactOn(state.reporterSupport);
  const hasMet = lastContact(state.reporterSupport)?.detriment === 'met';
  return [
    next === undefined
      ? {
          key: 'reporter-support/end',
          says: 'Name the next welfare contact, or end the support',
          ...(hasMet ? { detail: 'detriment was met' } : {}),
          waitingFor: 'unit',
          settledBy: hasMet ? 'reporter-support.contacted/1' : 'reporter-support.ended/1',
          source: hasMet ? answered : welfareSource,
        }
      : {
          key: 'reporter-support/contact',
          says: 'Welfare contact with the reporter',
          ...(hasMet ? { detail: 'detriment was met' } : {}),
          dueOn: next,
          waitingFor: 'unit',
          settledBy: 'reporter-support.contacted/1',
          source: hasMet ? answered : welfareSource,
        },
  ];
}
