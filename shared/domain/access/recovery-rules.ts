import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { standingInCase } from './people.ts';
import { standingEnds } from './standing.ts';
import { hasAccess, holdersOf, standingConflicts, steppedBackForConflict } from './who.ts';

/** @file Who may read a case whose keys came from the unit's recovery. Nobody chose this person for this case, so what a colleague who
 *  gives a case could explain is refused here: another custodian opens it. */

type RecoveryRule = Rule<
  { readonly withReporter: boolean; readonly withCharacteristics: boolean },
  CaseState
>;

const onlyACustodianRecovers: RecoveryRule = {
  name: 'onlyACustodianRecovers',
  source: house('A custodian answers for the keys of the unit, and brings the cards together.'),
  refuse: (_event, { actor, unit }) =>
    unit.custodians?.includes(actor.member) === true
      ? undefined
      : { kind: 'access/not-a-custodian', says: 'A custodian opens the recovery.' },
};

const nobodyInACaseRecoversIt: RecoveryRule = {
  name: 'nobodyInACaseRecoversIt',
  source: house(
    'The subject of a case, or a person named in it, can never be given it, by nobody’s cards. A same name is enough to leave it to another custodian.',
  ),
  refuse: (_event, { state, actor, unit }) => {
    const me = unit.people.find(({ memberId }) => memberId === actor.member);
    return standingInCase(state, me ?? { name: actor.name }) === 'nobody'
      ? undefined
      : { kind: 'access/in-the-case', says: 'Another custodian opens this case.' };
  },
};

const whoseAccessEndedDoesNotRecover: RecoveryRule = {
  name: 'whoseAccessEndedDoesNotRecover',
  source: house(
    'Who lost a case, stepped back from it or has a conflict of interest in it does not take it back with cards.',
  ),
  refuse: (_event, { state, actor: { member } }) =>
    standingEnds(state, member).length > 0 ||
    steppedBackForConflict(state, member) ||
    standingConflicts(state, member).length > 0
      ? { kind: 'access/conflict', says: 'Another custodian opens this case.' }
      : undefined,
};

const nobodyRecoversWhatTheyHave: RecoveryRule = {
  name: 'nobodyRecoversWhatTheyHave',
  source: house('What somebody may read already needs no recovery.'),
  refuse: ({ withReporter, withCharacteristics }, { state, actor }) => {
    const held = holdersOf(state).find(({ member }) => member === actor.member);
    return held &&
      (!withReporter || held.withReporter) &&
      (!withCharacteristics || held.withCharacteristics)
      ? { kind: 'access/has-it', says: 'You can open this case already.' }
      : undefined;
  },
};

/** Asked before the keys of a case are taken from the recovery. */
export const recoveryRules: readonly RecoveryRule[] = [
  onlyACustodianRecovers,
  nobodyInACaseRecoversIt,
  whoseAccessEndedDoesNotRecover,
  nobodyRecoversWhatTheyHave,
];

/** Asked before somebody says that they have seen it. */
export const somebodyElseHasSeenIt: Rule<{ readonly over: readonly string[] }, CaseState> = {
  name: 'somebodyElseHasSeenIt',
  source: house(
    'Whoever opened a case from the recovery does not also see for the unit that it was right.',
  ),
  refuse: ({ over }, { state, actor }) =>
    hasAccess(state, actor.member) &&
    state.access.granted.some(
      ({ actId, isRecovered, by }) =>
        isRecovered === true && over.includes(actId) && by.member !== actor.member,
    )
      ? undefined
      : {
          kind: 'access/recovery-not-yours-to-note',
          says: 'Somebody who may read the case, and did not open it from the recovery, says this.',
        },
};
