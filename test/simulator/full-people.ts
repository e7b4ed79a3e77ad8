import { caseAtHand } from '../../renderer/vault/calls/acts-of.ts';
import { foldStream } from '../../renderer/vault/fold/stream.ts';
import { compareActs, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import { isActiveMember } from '../../renderer/vault/membership/charter.ts';
import { loadActs, openerFor } from '../../renderer/vault/model/case-loader.ts';
import { hasAccess, heldBy } from '../../shared/domain/access/who.ts';
import { actId } from '../../shared/domain/act.ts';
import { hasSeen, placeOf } from '../../shared/domain/seen.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { anId } from '../builders/people.ts';
import { aReport } from '../builders/report.ts';
import { openedIn, type OpenRig } from '../fakes/two-devices.ts';
import { Broken } from './breach.ts';
import type { Chance } from './chance.ts';

/** @file Three people of a full world who give a case to each other, take it and step back, by the real calls of the vault; and who must
 *  hold what of it in the end. */

/** So that each of them may take a case from the others. */
export async function nameSupervisors(founder: OpenRig, others: readonly OpenRig[]): Promise<void> {
  for (const { rig } of others) {
    const { member, name } = openedIn(rig).me;
    const named = await founder.rig.ask('append', {
      ...{ stream: 'unit', checkOnly: false },
      events: [
        {
          type: 'officeholder.named/1',
          ...{ personId: anId(name), memberId: member, name, rankOrGrade: 'DI' },
          ...{ offices: ['investigator', 'supervisor'], collarNumber: '' },
        },
      ],
    });
    assert(named.ok, 'a colleague is named');
  }
}

/** Allocated to the founder, who is no supervisor, so that they too may take it from others. */
export async function openForFounder({ rig }: OpenRig): Promise<CaseId> {
  const founder = openedIn(rig).unit.state.unit.founded?.founder;
  assert(founder, 'somebody founded the unit');
  const saved = await rig.ask('append', {
    ...{ stream: 'new', checkOnly: false },
    events: [
      aReport(),
      {
        type: 'case.allocated/1',
        ...{ to: founder.personId, toName: founder.name, reason: '' },
      },
    ],
  });
  assert(saved.ok && saved.value.caseId, JSON.stringify(saved));
  return saved.value.caseId;
}

/** Opened by one of them, who alone has it. */
export async function openForOneself({ rig }: OpenRig): Promise<CaseId> {
  const events = [aReport()];
  const saved = await rig.ask('append', { stream: 'new', events, checkOnly: false });
  assert(saved.ok && saved.value.caseId, 'a case is opened');
  return saved.value.caseId;
}

/** What one of them does about who may read the case; what the rules refuse is not done. */
export async function decideOnAccess(
  stations: readonly OpenRig[],
  which: number,
  id: CaseId,
  chance: Chance,
): Promise<string> {
  const actor = stations[which];
  const whom = stations[chance.below(stations.length)];
  assert(actor && whom, 'workstations of this world');
  const drawn = chance.below(20);
  const { member, name } = openedIn(whom.rig).me;
  if (drawn < 10) {
    await give(actor, { member, name }, id);
    return 'give';
  }
  if (drawn < 17) {
    const words = { caseId: id, memberId: member, reason: 'Moved to other work.' };
    await actor.rig.ask('revokeAccess', words);
    return 'take';
  }
  await actor.rig.ask('stepBack', { caseId: id, reason: 'Knows them.', forConflict: false });
  return 'step back';
}

export const give = async (
  { rig }: OpenRig,
  to: { readonly member: OpenMember; readonly name: string },
  id: CaseId,
): Promise<boolean> => {
  const given = await rig.ask('grantAccess', {
    ...{ caseId: id, memberId: to.member, memberName: to.name, reason: 'Works on the case.' },
    ...{ withReporter: false, reporterReason: '', withCharacteristics: false, anotherPerson: '' },
  });
  return given.ok;
};
type OpenMember = ReturnType<typeof openedIn>['me']['member'];

/** The founder ends a colleague's membership: the cut-off is what they hold of that colleague's work. */
export async function removeColleague(
  stations: readonly OpenRig[],
  chance: Chance,
): Promise<string> {
  const [founder, ...others] = stations;
  assert(founder, 'a world has a founder');
  const { member } = openedIn(chance.oneOf(others).rig).me;
  const acts = [{ act: 'member.removed' as const, member }];
  await founder.rig.ask('proposeMembership', { acts });
  return 'remove a member';
}

/** Somebody of the unit takes in what whoever left wrote behind the end of their work, as far as it is here; only a supervisor may. */
export async function takeInLate(stations: readonly OpenRig[], chance: Chance): Promise<string> {
  const { rig } = chance.oneOf(whoBelongs(stations));
  const late = await rig.ask('lateWork', {});
  assert(late.ok, 'it is told what waits');
  let taken = 0;
  for (const { device, upTo } of late.value.waiting) {
    const done = await rig.ask('takeInLateWork', { device, upTo, reason: 'Honest work.' });
    if (done.ok) taken += 1;
  }
  return taken > 0 ? 'take in late work' : 'no late work to take in';
}

/** Those who belong to the unit, as its founder knows. */
export const whoBelongs = (stations: readonly OpenRig[]): readonly OpenRig[] => {
  const [founder] = stations;
  assert(founder, 'a world has a founder');
  const charter = openedIn(founder.rig).membership.charter();
  return stations.filter(({ rig }) => isActiveMember(charter, openedIn(rig).me.member));
};

/** True for an act behind the cut-off of whoever left, taken in or not. */
const isLate = ({ rig }: OpenRig, act: string): boolean => {
  const [device, number] = placeOf(actId.parse(act));
  return number > (openedIn(rig).membership.cutOffOf(device)?.number ?? Infinity);
};

/** True for an act that nobody has to have: written behind the cut-off of whoever left, and not taken in. */
export const isBehindCutOff = ({ rig }: OpenRig, act: string): boolean => {
  const [device, number] = placeOf(actId.parse(act));
  const cutOff = openedIn(rig).membership.cutOffOf(device);
  const { accepted } = openedIn(rig).unit.state.lateWork;
  const upTo = Math.max(cutOff?.number ?? Infinity, accepted[device]?.upTo ?? -1);
  return number > upTo;
};

/** Who may read the case once all is well, by the acts of it that anybody read: each of them holds all of these. Checks on the way that
 *  nobody handed a key, or wrote under one, that somebody without access held as they knew. */
export async function whoHasIt(
  stations: readonly OpenRig[],
  id: CaseId,
  forks: ReadonlyMap<string, number> = new Map(),
): Promise<readonly OpenRig[]> {
  const read = await Promise.all(
    stations.map(async ({ rig }) => (await caseAtHand(openedIn(rig), id))?.acts ?? []),
  );
  const all = new Map(
    read.flatMap((acts) =>
      acts.map((stored) => [`${stored.act.id}-${stored.hash ?? ''}`, stored] as const),
    ),
  );
  const [first] = stations;
  assert(first, 'a world has workstations');
  const acts = [...all.values()];
  for (const stored of acts) {
    // What somebody does who left does not stand, and they judge by that.
    if (isBehindCutOff(first, stored.act.id)) continue;
    // Of what exists twice the record does not say which of both an author had seen.
    if ([...forks].some(([device, at]) => hasSeen(stored.act, `${device}-${String(at)}`))) continue;
    const seen = acts.filter(({ act }) => hasSeen(stored.act, act.id)).toSorted(compareActs);
    // As its author knew it: the record does not say whether they had heard by then who left, and whose acts stand no more, or again.
    const { keys, membership } = openedIn(first.rig);
    const folded = (known: readonly StoredAct[]): CaseState =>
      foldStream(caseEngine, known, openerFor(keys, id));
    const readings = [
      () => folded(seen),
      () => loadActs(openedIn(first.rig), id, seen).state,
      () => folded(seen.filter(({ act }) => !isLate(first, act.id))),
    ];
    // Read again only where the reading before it would be an offence.
    let offence: string | undefined;
    for (const read of readings) {
      offence = offenceOf(stored, read(), membership.memberOf);
      if (offence === undefined) break;
    }
    if (offence !== undefined) throw new Broken('I6', offence);
  }
  const { state } = loadActs(openedIn(first.rig), id, acts.toSorted(compareActs));
  return whoBelongs(stations).filter(({ rig }) => hasAccess(state, openedIn(rig).me.member));
}

/** What is wrong with an act as the case stood for its author. */
function offenceOf(
  { act, epoch = 0, events }: StoredAct,
  state: CaseState,
  memberOf: (device: string) => string | undefined,
): string | undefined {
  const may = (device: string): boolean => hasAccess(state, memberOf(device) ?? '');
  const handed = state.access.handed.filter(({ actId: id }) => id === act.id);
  if (!handed.flatMap(({ devices }) => devices).every(may))
    return 'a key of a case is handed to somebody without access';
  if (epoch === 0 && state.case.opened === undefined) return undefined;
  if (events.some(({ type }) => toldToWhoLeaves.has(type))) return undefined;
  const holding = heldBy(state, epoch);
  if (holding.length === 0)
    return 'an act is sealed under a key of which nobody knows who holds it';
  return holding.every(may)
    ? undefined
    : 'an act is sealed under a key that somebody without access holds';
}

/** Under the key that whoever leaves holds, on purpose; and what cards opened is told of under the key that they brought, before a new one. */
const toldToWhoLeaves = new Set(['access.ended/1', 'access.recused/1', 'access.recovered/1']);
