import { randomBytes } from 'node:crypto';
import { base64 } from '@scure/base';
import { assert } from '../../shared/kit/assert.ts';
import { bytesEqual, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import type { SealedFile } from '../../shared/kit/sealed-file.ts';
import { aFileExhibit } from '../builders/exhibits.ts';
import { aFoundedRig, openedIn, rigPassphrase, type OpenRig } from '../fakes/two-devices.ts';
import { createRig, createRigShare, type Rig } from '../fakes/vault-rig.ts';
import { give, openForFounder, whoHasIt } from './full-people.ts';
import { createFullWorld } from './full-world.ts';
import { meet, type Prepared, type RealScript } from './real-deaths.ts';
import { at, demand, scriptsAlone } from './real-scripts-alone.ts';
import { scriptsOfUnit } from './real-scripts-unit.ts';

/** @file The operations of the real vault that a workstation dies over, those between workstations first. Everybody is invented. */

type Three = { readonly stations: readonly OpenRig[]; readonly id: CaseId };

/** A case of the founder's that both others hold; `by` is at the first workstation. */
async function aSharedCase(by: 0 | 1): Promise<Three & Pick<Prepared, 'share'>> {
  const { share, stations } = await createFullWorld(3);
  const [mara, rafi, june] = stations;
  assert(mara && rafi && june, 'three workstations');
  const id = await openForFounder(mara);
  await give(mara, openedIn(rafi.rig).me, id);
  if (by === 1) await give(mara, openedIn(june.rig).me, id);
  await meet(stations);
  return { share, id, stations: by === 0 ? stations : [rafi, mara, june] };
}

/** Whoever may read the case reads the same, and nobody was handed a key they may not have. */
async function whoReads(stations: readonly OpenRig[], id: CaseId): Promise<readonly string[]> {
  await meet(stations);
  const told = new Set<string>();
  const names: string[] = [];
  for (const { rig } of await whoHasIt(stations, id)) {
    const view = await rig.ask('refreshCase', { caseId: id });
    demand(view.ok, 'a case is not there');
    told.add(JSON.stringify(view.value.state));
    names.push(openedIn(rig).me.name);
  }
  demand(told.size === 1, 'two workstations tell one case differently');
  return names.sort();
}

const giving: RealScript = {
  name: 'give a case',
  prepare: async () => {
    const { share, stations, id } = await aSharedCase(0);
    const operation = (all: readonly OpenRig[]) =>
      give(at(all, 0), openedIn(at(all, 2).rig).me, id);
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        if (!wasAnswered) await operation(all);
        const names = await whoReads(all, id);
        demand(names.join() === 'June Marsh,Mara Hale,Rafi Stone', `read by ${names.join()}`);
      },
    };
  },
};

/** From whoever gave it to them. */
const taking: RealScript = {
  name: 'take a case away',
  prepare: async () => {
    const { share, stations, id } = await aSharedCase(1);
    const operation = async (all: readonly OpenRig[]) => {
      const memberId = openedIn(at(all, 1).rig).me.member;
      const words = { caseId: id, memberId, reason: 'Moved to other work.' };
      return (await at(all, 0).rig.ask('revokeAccess', words)).ok;
    };
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        if (!wasAnswered) await operation(all);
        const names = await whoReads(all, id);
        demand(names.join() === 'June Marsh,Rafi Stone', `read by ${names.join()}`);
      },
    };
  },
};

const leaving: RealScript = {
  name: 'step back from a case',
  prepare: async () => {
    const { share, stations, id } = await aSharedCase(1);
    const operation = async (all: readonly OpenRig[]) => {
      const words = { caseId: id, reason: 'Knows the family.', forConflict: false };
      return (await at(all, 0).rig.ask('stepBack', words)).ok;
    };
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        if (!wasAnswered) await operation(all);
        const names = await whoReads(all, id);
        demand(names.join() === 'June Marsh,Mara Hale', `read by ${names.join()}`);
      },
    };
  },
};

async function attach(rig: Rig, id: CaseId, content: Bytes): Promise<SealedFile | undefined> {
  await rig.offer('door camera.mp4', content);
  const chosen = await rig.ask('chooseFiles', {});
  const token = chosen.ok ? chosen.value.files[0]?.token : undefined;
  if (token === undefined) return undefined;
  const attached = await rig.ask('attachFile', { caseId: id, token });
  if (!attached.ok) return undefined;
  const saved = await rig.ask('append', {
    ...{ stream: id, checkOnly: false },
    events: [aFileExhibit({}, { sealed: attached.value.file })],
  });
  return saved.ok ? attached.value.file : undefined;
}

/** In the case, or not at all; and read by the colleague, whole. */
const attaching: RealScript = {
  name: 'attach a file to a case',
  prepare: async () => {
    const { share, stations, id } = await aSharedCase(0);
    const content = copyBytes(randomBytes(70_000));
    let file: SealedFile | undefined;
    return {
      ...{ share, stations },
      operation: async (all) => (file = await attach(at(all, 0).rig, id, content)) !== undefined,
      afterwards: async (all, wasAnswered) => {
        const { rig } = at(all, 0);
        const view = await rig.ask('refreshCase', { caseId: id });
        demand(view.ok, 'the case is not there');
        const isThere = view.value.state.exhibit.exhibits.length > 0;
        demand(isThere || !wasAnswered, 'a file that was taken in is not in the case');
        if (!isThere) file = await attach(rig, id, content);
        const sealed = file ?? view.value.state.exhibit.exhibits[0]?.file?.sealed;
        demand(sealed !== undefined, 'the file cannot be attached any more');
        await meet(all);
        for (const { rig: reader } of all.slice(0, 2)) {
          const range = { fromBytes: 0, sizeBytes: sealed.sizeBytes };
          const read = await reader.ask('readFile', { caseId: id, file: sealed, ...range });
          demand(read.ok && bytesEqual(read.value.bytes, content), 'a file reads otherwise');
        }
        file = undefined;
      },
    };
  },
};

/** Mara's unit, and somebody who waits at a new workstation to be let in. */
async function aNewcomer() {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  const rig = await createRig(undefined, {}, share);
  const made = await rig.ask('joinUnit', { passphrase: rigPassphrase });
  assert(made.ok, 'the vault that waits is made');
  const newcomer = { rig, vaultId: made.value.joining.vaultId };
  return { share, mara, newcomer };
}

const lastWritten = ({ rig }: OpenRig): string =>
  base64.encode(rig.written.at(-1) ?? new Uint8Array(0));

async function requestOf(newcomer: OpenRig): Promise<string> {
  const saved = await newcomer.rig.ask('saveRequest', { token: 'chosen' });
  assert(saved.ok, 'the request is saved');
  return lastWritten(newcomer);
}

async function enrol(mara: OpenRig, request: string): Promise<boolean> {
  const read = await mara.rig.ask('readRequest', { base64: request });
  if (!read.ok) return false;
  const whose = {
    ...{ name: 'Hester Vane', rankOrGrade: 'DC', collarNumber: '4711' },
    offices: ['investigator' as const],
  };
  const done = await mara.rig.ask('enrol', {
    ...{ request: read.value.request, whose, workstation: 'Desk 2' },
  });
  return done.ok && done.value.stands;
}

async function welcomeOf(mara: OpenRig): Promise<string | undefined> {
  const listed = await mara.rig.ask('enrolments', {});
  const device = listed.ok ? listed.value.invited.at(-1)?.device : undefined;
  if (device === undefined) return undefined;
  const saved = await mara.rig.ask('saveWelcome', { device, token: 'chosen' });
  demand(saved.ok, 'a welcome cannot be saved');
  return lastWritten(mara);
}

async function comeIn({ rig }: OpenRig, welcome: string): Promise<boolean> {
  const taken = await rig.ask('takeWelcome', { base64: welcome });
  const waiting = taken.ok ? await rig.ask('joiningState', {}) : undefined;
  const offer = waiting?.ok ? waiting.value.joining.offer : undefined;
  if (!offer) return false;
  const joined = await rig.ask('answerWelcome', { welcome: offer.welcome, same: true });
  return joined.ok;
}

async function isOneOfThem({ rig }: OpenRig): Promise<boolean> {
  const view = await rig.ask('unit', {});
  return view.ok && openedIn(rig).me.name === 'Hester Vane';
}

const lettingIn: RealScript = {
  name: 'let a workstation into the unit',
  prepare: async () => {
    const { share, mara, newcomer } = await aNewcomer();
    const request = await requestOf(newcomer);
    const operation = (all: readonly OpenRig[]) => enrol(at(all, 0), request);
    return {
      ...{ share, stations: [mara, newcomer], operation },
      afterwards: async (all, wasAnswered) => {
        const before = await welcomeOf(at(all, 0));
        demand(before !== undefined || !wasAnswered, 'nobody was let in');
        if (before === undefined) demand(await operation(all), 'nobody can be let in any more');
        const welcome = before ?? (await welcomeOf(at(all, 0)));
        demand(welcome !== undefined, 'there is no welcome');
        demand(await comeIn(at(all, 1), welcome), 'the newcomer cannot come in');
        demand(await isOneOfThem(at(all, 1)), 'the newcomer is nobody');
      },
    };
  },
};

const comingIn: RealScript = {
  name: 'come into a unit',
  prepare: async () => {
    const { share, mara, newcomer } = await aNewcomer();
    demand(await enrol(mara, await requestOf(newcomer)), 'nobody is let in');
    const welcome = await welcomeOf(mara);
    assert(welcome, 'there is a welcome');
    const operation = (all: readonly OpenRig[]) => comeIn(at(all, 0), welcome);
    return {
      ...{ share, stations: [newcomer, mara], operation },
      afterwards: async (all, wasAnswered) => {
        const isIn = at(all, 0).rig.room.opened !== undefined;
        demand(isIn || !wasAnswered, 'who came in is outside again');
        if (!isIn) demand(await operation(all), 'nobody can come in any more');
        demand(await isOneOfThem(at(all, 0)), 'the newcomer is nobody');
      },
    };
  },
};

export const realScripts: readonly RealScript[] = [
  giving,
  taking,
  leaving,
  attaching,
  lettingIn,
  comingIn,
  ...scriptsAlone,
  ...scriptsOfUnit,
];
