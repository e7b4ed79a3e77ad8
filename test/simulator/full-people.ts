import { caseAtHand } from '../../renderer/vault/calls/acts-of.ts';
import { compareActs, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import { loadActs } from '../../renderer/vault/model/case-loader.ts';
import { hasAccess, heldBy } from '../../shared/domain/access/who.ts';
import { hasSeen } from '../../shared/domain/seen.ts';
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

/** Who may read the case once all is well, by the acts of it that anybody read: each of them holds all of these. Checks on the way that
 *  nobody handed a key, or wrote under one, that somebody without access held as they knew. */
export async function whoHasIt(
  stations: readonly OpenRig[],
  id: CaseId,
): Promise<readonly OpenRig[]> {
  const read = await Promise.all(
    stations.map(async ({ rig }) => (await caseAtHand(openedIn(rig), id))?.acts ?? []),
  );
  const all = new Map(
    read.flatMap((acts) => acts.map((stored) => [stored.act.id, stored] as const)),
  );
  const [first] = stations;
  assert(first, 'a world has workstations');
  const acts = [...all.values()];
  const stateOf = (some: readonly StoredAct[]): CaseState =>
    loadActs(openedIn(first.rig), id, some).state;
  for (const stored of acts) {
    const seen = acts.filter(({ act }) => hasSeen(stored.act, act.id)).toSorted(compareActs);
    checkKeys(stored, stateOf(seen), openedIn(first.rig).membership.memberOf);
  }
  const state = stateOf(acts.toSorted(compareActs));
  return stations.filter(({ rig }) => hasAccess(state, openedIn(rig).me.member));
}

/** `state`: the case as the author of the act knew it. */
function checkKeys(
  { act, epoch = 0, events }: StoredAct,
  state: CaseState,
  memberOf: (device: string) => string | undefined,
): void {
  const may = (device: string): boolean => hasAccess(state, memberOf(device) ?? '');
  const handed = state.access.handed.filter(({ actId }) => actId === act.id);
  if (!handed.flatMap(({ devices }) => devices).every(may))
    throw new Broken('I6', 'a key of a case is handed to somebody without access');
  if (epoch === 0 && state.case.opened === undefined) return;
  if (events.some(({ type }) => toldToWhoLeaves.has(type))) return;
  const holding = heldBy(state, epoch);
  if (holding.length === 0)
    throw new Broken('I6', 'an act is sealed under a key of which nobody knows who holds it');
  if (!holding.every(may))
    throw new Broken('I6', 'an act is sealed under a key that somebody without access holds');
}

/** Under the key that whoever leaves holds, on purpose. */
const toldToWhoLeaves = new Set(['access.ended/1', 'access.recused/1']);
