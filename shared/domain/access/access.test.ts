import { describe, expect, it } from 'vitest';
import { noted } from '../../../test/builders/refused.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, anInterview } from '../../../test/builders/outcome.ts';
import { caseEngine } from '../registry.ts';
import { contextOf, given, givenUnder, type Told } from '../../../test/builders/case-story.ts';
import {
  aRecorder,
  aUnit,
  anId,
  authority,
  digitsOf,
  investigator,
} from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { memberId } from '../../kit/ids.ts';
import { actId } from '../act.ts';
import type { UnitPerson } from '../noun.ts';
import {
  isNewKeyOwed,
  keysLeftBehind,
  keysOwed,
  keysTold,
  payersOf,
  recipientsOf,
  type KeysHere,
  type Workstations,
} from './owed.ts';
import { hasAccess, holdersOf, heldBy, isLostWithOne } from './who.ts';

const desk = digitsOf('desk');
const second = digitsOf('second desk');
const colleague: UnitPerson = {
  personId: anId('Tobias Wren-Ackland'),
  name: 'Tobias Wren-Ackland',
  rankOrGrade: 'Detective Constable',
  offices: ['investigator'],
  collarNumber: '7719',
  memberId: memberId.parse(digitsOf('member Tobias')),
};
const me = String(investigator.memberId);
const them = String(colleague.memberId);
const unit = aUnit([
  { ...investigator, offices: ['investigator', 'supervisor'] },
  colleague,
  authority,
]);
const byThem = { by: aRecorder({ member: memberId.parse(them), name: colleague.name }) };
const commitment = 'ab'.repeat(32);
const giving = (over: Readonly<Record<string, unknown>> = {}): Told => ({
  type: 'access.granted/1',
  ...{ memberId: them, memberName: colleague.name, reason: 'Shares the enquiry.' },
  ...{ withReporter: false, reporterReason: '', withCharacteristics: false, anotherPerson: '' },
  ...{ devices: [second], epoch: 0, commitment, over: [] },
  ...over,
});
const taking = {
  type: 'access.revoked/1',
  memberId: them,
  memberName: colleague.name,
  reason: 'Moved on.',
  newEpoch: 65536,
};
const rekeyed = { type: 'access.rekeyed/1', devices: [desk], epoch: 65536, commitment };
const alone = givenUnder({ unit }, aReport());
const shared = alone.and(giving());

describe('who may read a case', () => {
  it('is who opened it, from the start', () => {
    expect(holdersOf(given(aReport()).state).map(({ member }) => member)).toEqual([me]);
    expect(heldBy(alone.state, 0)).toEqual([desk]);
  });

  it('gains a colleague who is given it, and loses them when it is taken away', () => {
    expect(holdersOf(shared.state).map(({ name }) => name)).toEqual([
      investigator.name,
      colleague.name,
    ]);
    const taken = shared.when(taking);
    expect(taken.refused).toEqual([]);
    expect(hasAccess(taken.state, them)).toBe(false);
  });

  it('obeys an end that a grant made apart did not see, whichever arrives first', () => {
    const taken = shared.and(
      taking,
      giving({ over: [shared.and(taking).state.access.ended[0]?.actId] }),
    );
    expect(hasAccess(taken.state, them)).toBe(true);
    expect(shared.and(taking).when(giving()).refused).toEqual(['record/changed-meanwhile']);
  });
});

describe('a case that is lost with one disk', () => {
  const lost = (
    state: typeof alone.state,
    mine: readonly string[],
    { hasCards = false, here = desk } = {},
  ) =>
    isLostWithOne(state, {
      activeOf: (member) => (member === me ? mine : [second]),
      ...{ hasCards, here },
    });

  it('is one that one person opens, at one workstation, without recovery cards', () => {
    expect(lost(alone.state, [desk])).toBe(true);
    expect(lost(shared.state, [desk])).toBe(false);
    expect(lost(shared.and(taking).state, [desk])).toBe(true);
    expect(lost(alone.state, [desk], { hasCards: true })).toBe(false);
  });

  it('is none once a second workstation of theirs was handed its key', () => {
    const laptop = digitsOf('laptop');
    expect(lost(alone.state, [desk, laptop])).toBe(true);
    const added = alone.and({
      type: 'access.workstation-added/1',
      ...{ memberId: me, memberName: investigator.name, devices: [laptop], epoch: 0, commitment },
    });
    expect(lost(added.state, [desk, laptop])).toBe(false);
    expect(lost(added.state, [laptop], { here: laptop })).toBe(true);
    // The laptop knows of itself before the record tells it.
    expect(lost(alone.state, [desk, laptop], { here: laptop })).toBe(false);
  });
});

describe('giving a case', () => {
  it('is for who has access', () => {
    expect(alone.when(giving(), byThem).refused).toContain('access/not-yours');
  });

  it('is refused for the subject and for anybody the case names by number', () => {
    const known = aUnit([investigator, { ...colleague, collarNumber: collarOf(alone.state) }]);
    expect(alone.when(giving(), { unit: known }).refused).toContain('access/in-the-case');
  });

  it('asks how a namesake is told apart where numbers do not', () => {
    const known = aUnit([
      investigator,
      { ...colleague, collarNumber: '', name: nameOf(alone.state) },
    ]);
    expect(alone.when(giving(), { unit: known }).refused).toEqual(['access/same-name']);
    const told = giving({ anotherPerson: 'Joined last month from another force; seen together.' });
    expect(alone.when(told, { unit: known }).refused).toEqual([]);
  });

  it('is refused to who stepped back for a conflict of interest, and over a conflict nobody decided on', () => {
    const recused = { type: 'access.recused/1', reason: 'My cousin.', forConflict: true };
    const back = shared.when(recused, byThem).state;
    expect(hasAccess(back, them)).toBe(false);
    const declared = alone.and({
      type: 'access.conflict-declared/1',
      ...{
        memberId: them,
        memberName: colleague.name,
        nature: 'relative',
        detail: 'A brother in law.',
      },
    });
    expect(declared.when(giving()).refused).toEqual(['access/conflict']);
  });

  it('is for colleagues who still serve, and gives nothing twice', () => {
    expect(alone.when(giving({ memberId: digitsOf('nobody') })).refused).toEqual([
      'access/not-a-colleague',
    ]);
    expect(shared.when(giving()).refused).toEqual(['access/has-it']);
  });

  it('gives who reported on purpose only', () => {
    expect(alone.when(giving({ withReporter: true })).refused).toEqual([
      'access/reporter-without-reason',
    ]);
    const apart = shared.when(
      giving({ withReporter: true, reporterReason: 'Support.', memberId: me }),
      byThem,
    );
    expect(apart.refused).toContain('access/reporter-not-yours');
  });
});

describe('taking it away', () => {
  it('is a supervisor’s, or of who the case is allocated to', () => {
    expect(shared.when({ ...taking, memberId: me }, byThem).refused).toEqual([
      'access/not-yours-to-take',
    ]);
  });

  it('takes only what somebody has', () => {
    expect(alone.when(taking).refused).toContain('access/none-to-take');
  });

  it('never leaves a case that nobody can open', () => {
    expect(alone.when({ ...taking, memberId: me }).refused).toEqual(['access/the-last']);
    const recused = { type: 'access.recused/1', reason: 'Too close.', forConflict: false };
    expect(alone.when(recused).refused).toEqual(['access/the-last']);
    expect(shared.when(recused).refused).toEqual([]);
  });
});

describe('the keys of a case', () => {
  const at = (mine: readonly string[], theirs: readonly string[] = [second]): Workstations => ({
    activeOf: (member) => (member === me ? mine : member === them ? theirs : []),
    memberOf: (device) => (device === second ? them : me),
  });

  const just = (...epochs: readonly number[]): KeysHere => ({ epochs, acts: [] });

  it('are owed anew while who lost access still holds the newest', () => {
    const taken = shared.and(taking);
    expect(isNewKeyOwed(shared.state, 0, at([desk]), desk)).toBe(false);
    expect(isNewKeyOwed(taken.state, 0, at([desk]), desk)).toBe(true);
    expect(recipientsOf(taken.state, at([desk]), me)).toEqual([desk]);
    expect(isNewKeyOwed(taken.and(rekeyed).state, 65536, at([desk]), desk)).toBe(false);
  });

  it('are owed anew when a workstation was taken out of the unit', () => {
    expect(isNewKeyOwed(shared.state, 0, at([desk], []), desk)).toBe(true);
  });

  it('are owed to a second workstation of who has access', () => {
    const third = digitsOf('third desk');
    expect(keysOwed(shared.state, just(0), at([desk, third]), me)).toEqual([
      { member: me, name: investigator.name, devices: [third] },
    ]);
    expect(keysOwed(shared.state, just(0), at([desk, third]), them)).toEqual([]);
  });

  it('are owed of every key somebody made apart, and not only of the newest', () => {
    // The colleague's desk had the newest from somebody who did not know of the other one.
    const apart = shared
      .and({ ...rekeyed, devices: [desk, second], epoch: 131_072 })
      .and({ ...rekeyed, epoch: 65_536 });
    const owed = keysOwed(apart.state, just(131_072, 65_536, 0), at([desk]), me);
    expect(owed).toMatchObject([{ member: them, devices: [second] }]);
    const paid = apart.and({
      type: 'access.workstation-added/1',
      ...{ memberId: them, memberName: colleague.name, devices: [second], epoch: 131_072 },
      commitment,
    });
    expect(keysOwed(paid.state, just(131_072, 65_536, 0), at([desk]), me)).toEqual([]);
  });

  it('are owed anew where the record does not say who holds the newest', () => {
    // Cut short before they said so, or left the unit and their making of it does not stand.
    expect(isNewKeyOwed(shared.state, 65_536, at([desk]), desk)).toBe(true);
    expect(isNewKeyOwed(shared.state, 65_536, at([]), desk)).toBe(false);
    expect(payersOf(shared.state, [65_536, 0], at([desk]), new Set())).toEqual([desk, second]);
  });

  it('are owed under which an act was sealed, also where nobody said whom they went to', () => {
    const act = { id: actId.parse(`${desk}-9`) };
    const sealed = { epochs: [65_536, 0], acts: [{ act, epoch: 65_536 }] };
    expect(keysOwed(shared.state, just(65_536, 0), at([desk]), me)).toEqual([]);
    expect(keysOwed(shared.state, sealed, at([desk]), me).map(({ member }) => member)).toEqual([
      me,
      them,
    ]);
  });

  it('are not handed on before an act tells whom they were kept from', () => {
    const early = { epochs: [65_536, 0], acts: [] };
    expect(keysTold(shared.state, early)).toEqual([0]);
    expect(keysTold(shared.and(rekeyed).state, early)).toEqual([65_536, 0]);
    const act = { id: actId.parse(`${desk}-9`) };
    expect(keysTold(shared.state, { ...early, acts: [{ act, epoch: 65_536 }] })).toHaveLength(2);
  });

  it('are handed over by who lost the case, where nobody with access holds them', () => {
    const lost = shared.and({ ...rekeyed, devices: [second] }).and(taking).state;
    expect(keysLeftBehind(lost, just(65_536, 0), at([desk]), them)).toEqual([desk]);
    const held = shared.and({ ...rekeyed, devices: [desk, second] }).and(taking).state;
    expect(keysLeftBehind(held, just(65_536, 0), at([desk]), them)).toEqual([]);
    expect(keysLeftBehind(shared.state, just(65_536, 0), at([desk]), them)).toEqual([]);
  });
});

describe('handing a case over', () => {
  const handing = {
    type: 'case.handed-over/1',
    to: colleague.personId,
    toName: colleague.name,
    note: 'Yours.',
  };
  const owed = (story: { duties: readonly { key: string }[] }) =>
    story.duties.map(({ key }) => key);

  it('is refused to a colleague who cannot open it', () => {
    expect(alone.when(handing).refused).toEqual(['case/without-access']);
    expect(
      alone.when({ ...handing, type: 'case.allocated/1', reason: '', note: undefined }).refused,
    ).not.toEqual([]);
  });

  it('waits for the receiver to accept, on their own workstation', () => {
    const handed = shared.and(handing);
    expect(owed(handed)).toContain('case/hand-over-open');
    const accepting = {
      type: 'case.hand-over-accepted/1',
      handOver: handed.state.case.handOver?.actId,
    };
    expect(handed.when(accepting).refused).toEqual(['case/not-handed-to-you']);
    const accepted = handed.when(accepting, byThem);
    expect(accepted.refused).toEqual([]);
    expect(accepted.state.case.handOver?.acceptedAt).toEqual({
      utc: '2027-02-18T10:00:00.005Z',
      offsetMinutes: 0,
    });
    expect(shared.when({ ...accepting, handOver: `${desk}-1` }, byThem).refused).toContain(
      'case/no-hand-over',
    );
  });

  it('owes nothing in a unit with one workstation', () => {
    const lone = givenUnder({}, aReport(), {
      ...handing,
      to: authority.personId,
      toName: authority.name,
    });
    expect(owed(lone)).not.toContain('case/hand-over-open');
  });
});

describe('a conflict of interest', () => {
  const declared = {
    type: 'access.conflict-declared/1',
    ...{ memberId: them, memberName: colleague.name, nature: 'relative', detail: 'A cousin.' },
  };
  const told = shared.and(declared);
  const answer = {
    type: 'access.conflict-answered/1',
    ...{ memberId: them, memberName: colleague.name, reason: 'A distant one, never met.' },
    over: told.state.access.conflicts.map(({ actId }) => actId),
  };

  it('is decided on by somebody else, and owed until it is', () => {
    const owed = (story: typeof told) => story.duties.map(({ key }) => key);
    expect(owed(told)).toContain(`access/conflict/${them}`);
    expect(told.when(answer, byThem).refused).toEqual(['access/own-conflict']);
    expect(owed(told.and(answer))).not.toContain(`access/conflict/${them}`);
    expect(shared.when(answer).refused).toEqual(['access/no-conflict']);
  });
});

describe('a decision', () => {
  const desmond = { ...authority, memberId: memberId.parse(digitsOf('member Desmond')) };
  const withDesmond = aUnit([investigator, desmond]);
  const byDesmond = { by: aRecorder({ member: desmond.memberId, name: desmond.name }) };
  const given = giving({ memberId: desmond.memberId, memberName: desmond.name });
  const ways = [aTriage(), anAssessment(), anInterview(), aDetermination()];
  const decided = givenUnder({ unit: withDesmond }, aReport(), given, ...ways);
  const confirming = {
    type: 'determination.confirmed/1',
    determinationId: anId('determination'),
    note: '',
  };

  it('is confirmed by who decided, on their own workstation, once', () => {
    const key = `determination/unconfirmed/${anId('determination')}`;
    expect(decided.duties.map((duty) => duty.key)).toContain(key);
    expect(decided.when(confirming).refused).toEqual(['determination/not-yours']);
    expect(decided.when(confirming, byDesmond).refused).toEqual([]);
    const before = decided.when(confirming, byDesmond).state;
    const again = caseEngine.check(
      [confirming],
      contextOf(before, { unit: withDesmond, ...byDesmond }),
    );
    expect(again.ok ? [] : noted(again.error).map(({ kind }) => kind)).toEqual([
      'determination/confirmed',
    ]);
  });

  it('owes no confirmation in a unit with one workstation', () => {
    const alone = givenUnder({}, aReport(), ...ways);
    expect(alone.duties.filter(({ key }) => key.startsWith('determination/un'))).toEqual([]);
  });
});

const collarOf = (state: typeof alone.state): string => identified(state).collarNumber;
const nameOf = (state: typeof alone.state): string =>
  `${identified(state).forenames} ${identified(state).surname}`;
function identified(state: typeof alone.state) {
  const subject = state.report.fields.subject[0]?.value;
  if (subject?.kind !== 'identified') throw new Error('the report of a test names its subject');
  return subject;
}
