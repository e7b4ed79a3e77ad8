import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import type { samenessEvents } from './events.ts';

type Decided = EventOf<typeof samenessEvents, 'sameness.decided/1'>;

const aDecisionIsOnTwoRecords: Rule<Decided, RegistersState> = {
  name: 'aDecisionIsOnTwoRecords',
  source: house('Nobody is compared with themselves.'),
  refuse: ({ mentions, pairs }) => {
    const isWhole = pairs.every(([one, other]) => {
      const [a, b] = [mentions[one], mentions[other]];
      return a !== undefined && b !== undefined && a.key !== b.key;
    });
    return isWhole
      ? undefined
      : { kind: 'sameness/not-two', says: 'Choose two records to compare.' };
  },
};

const whoeverChangesADecisionSaysWhy: Rule<Decided, RegistersState> = {
  name: 'whoeverChangesADecisionSaysWhy',
  source: house(
    'Who is who decides what is found about a person: a decision is never replaced in silence.',
  ),
  refuse: ({ over, reason }) =>
    over.length > 0 && reason.trim() === ''
      ? {
          kind: 'sameness/reason-missing',
          // One earlier decision is changed, or one of several is chosen: it reads right under both.
          says: 'Something was decided of these records before. Say why this decision is to stand.',
          fields: ['reason'],
        }
      : undefined,
};

export const samenessRules: Rules<typeof samenessEvents, RegistersState> = {
  'sameness.decided/1': [aDecisionIsOnTwoRecords, whoeverChangesADecisionSaysWhy],
  // What is inside is judged before it is sealed.
  'sameness.sealed/1': [],
};
