import { house } from '../cite.ts';
import type { Rule, Rules } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import type { lateWorkEvents } from './events.ts';

const onlyASupervisorTakesInLateWork: Rule<unknown, UnitState> = {
  name: 'onlyASupervisorTakesInLateWork',
  source: house(
    'What arrives after somebody left the unit may be honest notes, or may not. A supervisor who can tell takes it in, with the reason.',
  ),
  refuse: (_event, { actor, unit }) =>
    actor.office === 'supervisor' ||
    unit.people.some(
      ({ memberId, offices }) => memberId === actor.member && offices.includes('supervisor'),
    ) ||
    unit.custodians?.includes(actor.member) === true
      ? undefined
      : {
          kind: 'late-work/not-yours',
          says: 'A supervisor or a custodian of the unit takes in late work.',
        },
};

const lateWorkIsTakenInOnce: Rule<{ readonly device: string; readonly upTo: number }, UnitState> = {
  name: 'lateWorkIsTakenInOnce',
  source: house('What was taken in is in; it is never put out again.'),
  refuse: ({ device, upTo }, { state }) =>
    (state.lateWork.accepted[device]?.upTo ?? -1) >= upTo
      ? { kind: 'late-work/taken-in', says: 'This late work was taken in already.' }
      : undefined,
};

/** Who takes in what arrived late. */
export const lateWorkRules: Rules<typeof lateWorkEvents, UnitState> = {
  'late-work.accepted/1': [onlyASupervisorTakesInLateWork, lateWorkIsTakenInOnce],
};
