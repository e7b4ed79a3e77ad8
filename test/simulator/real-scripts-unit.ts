import { appendActs } from '../../renderer/vault/calls/append-acts.ts';
import { everyOpenCase } from '../../shared/contract/vault/cases.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { aFoundedRig, aSecondRig, openedIn, type OpenRig } from '../fakes/two-devices.ts';
import { createRigShare } from '../fakes/vault-rig.ts';
import { fieldOf, written } from './casework.ts';
import { makeCards, type Papers } from './full-cards.ts';
import { give, openForFounder, openForOneself, whoHasIt } from './full-people.ts';
import { createFullWorld } from './full-world.ts';
import { meet, type Prepared, type RealScript } from './real-deaths.ts';
import { at, demand } from './real-scripts-alone.ts';

/** @file The operations of a unit that its founder's workstation dies over: a case for two workstations, who leaves, late work, recovery
 *  cards, a choice between two values. Everybody is invented. */

const casesOf = async ({ rig }: OpenRig): Promise<readonly string[]> => {
  const list = await rig.ask('caseList', { ...everyOpenCase, from: 0, count: 50 });
  demand(list.ok, 'the list of cases does not answer');
  return list.value.rows.map((row) => row.caseId).sort();
};

/** A founder, two colleagues, and a case that all of them hold. */
async function aUnit(): Promise<Pick<Prepared, 'share' | 'stations'> & { readonly id: CaseId }> {
  const { share, stations } = await createFullWorld(3);
  const id = await openForFounder(at(stations, 0));
  for (const nth of [1, 2]) await give(at(stations, 0), openedIn(at(stations, nth).rig).me, id);
  await meet(stations);
  return { share, stations, id };
}

async function readers(all: readonly OpenRig[], id: CaseId): Promise<string> {
  await meet(all);
  return (await whoHasIt(all, id))
    .map(({ rig }) => openedIn(rig).me.name)
    .sort()
    .join();
}

const openingForTwo: RealScript = {
  name: 'open a case on one of two workstations',
  prepare: async () => {
    const share = await createRigShare();
    const first = await aFoundedRig(share);
    const second = await aSecondRig(first, { ofFounder: true }, share);
    for (const { rig } of [first, second]) await rig.chooseShare();
    await meet([first, second]);
    return {
      ...{ share, stations: [first, second] },
      operation: async (all) => {
        await openForOneself(at(all, 0));
        return true;
      },
      afterwards: async (all, wasAnswered) => {
        const here = await casesOf(at(all, 0));
        demand(here.length > 0 || !wasAnswered, 'a case that was opened is not there');
        // Nothing is done at the other one that would come to the first.
        for (const nth of [0, 1]) await at(all, nth).rig.syncOnce();
        const there = await casesOf(at(all, 1));
        demand(here.join() === there.join(), 'a case is not on the other workstation');
      },
    };
  },
};

const removeSecond = async (all: readonly OpenRig[]): Promise<boolean> => {
  const { member } = openedIn(at(all, 2).rig).me;
  const acts = [{ act: 'member.removed' as const, member }];
  return (await at(all, 0).rig.ask('proposeMembership', { acts })).ok;
};

const removing: RealScript = {
  name: 'remove a member',
  prepare: async () => {
    const { share, stations, id } = await aUnit();
    return {
      ...{ share, stations, operation: removeSecond },
      afterwards: async (all, wasAnswered) => {
        if (!wasAnswered) await removeSecond(all);
        const names = await readers(all, id);
        demand(names === 'Mara Hale,Rafi Stone', `read by ${names}`);
      },
    };
  },
};

const revoking: RealScript = {
  name: 'take a workstation out of the unit',
  prepare: async () => {
    const { share, stations, id } = await aUnit();
    const operation = async (all: readonly OpenRig[]) => {
      const { device } = openedIn(at(all, 2).rig).device;
      const acts = [{ act: 'device.revoked' as const, device }];
      return (await at(all, 0).rig.ask('proposeMembership', { acts })).ok;
    };
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        const [mara, rafi, june] = all;
        assert(mara && rafi && june, 'three workstations');
        if (!wasAnswered) await operation(all);
        await meet(all);
        const done = await note(mara, id, 7);
        demand(done, 'nothing can be recorded any more');
        await meet(all);
        demand((await logOf(rafi, id)) === (await logOf(mara, id)), 'a colleague reads otherwise');
        demand((await logOf(june, id)) < (await logOf(mara, id)), 'who was taken out reads on');
      },
    };
  },
};

const note = async ({ rig }: OpenRig, id: CaseId, nth: number, what: 'log' | 'set' = 'log') => {
  const view = await rig.ask('refreshCase', { caseId: id });
  if (!view.ok) return false;
  const events = [written(what, nth, view.value.state)];
  return (await appendActs(rig.room, openedIn(rig), [{ stream: id, events }])).ok;
};
const logOf = async ({ rig }: OpenRig, id: CaseId): Promise<number> => {
  const view = await rig.ask('refreshCase', { caseId: id });
  return view.ok ? view.value.state.investigationPlan.reviews.length : -1;
};

const takingIn: RealScript = {
  name: 'take in late work',
  prepare: async () => {
    const { share, stations, id } = await aUnit();
    const june = at(stations, 2);
    // Behind what the founder knows of June's work.
    demand(await removeSecond(stations), 'nobody can be removed');
    demand(await note(june, id, 1), 'late work is not recorded');
    await meet(stations);
    const operation = async (all: readonly OpenRig[]) => {
      const { rig } = at(all, 0);
      const late = await rig.ask('lateWork', {});
      const [first] = late.ok ? late.value.waiting : [];
      if (!first) return false;
      const { device, upTo } = first;
      return (await rig.ask('takeInLateWork', { device, upTo, reason: 'Honest work.' })).ok;
    };
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        if (!wasAnswered) await operation(all);
        const names = await readers(all, id);
        demand(names === 'Mara Hale,Rafi Stone', `read by ${names}`);
        for (const nth of [0, 1])
          demand((await logOf(at(all, nth), id)) === 1, 'late work is not in the case');
      },
    };
  },
};

const makingCards: RealScript = {
  name: 'make recovery cards for the unit',
  prepare: async () => {
    const { share, stations, id } = await aUnit();
    const papers: Papers = [];
    const operation = async (all: readonly OpenRig[]) => {
      papers.length = 0;
      await makeCards(at(all, 0), papers);
      return true;
    };
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        if (!wasAnswered) await operation(all);
        const cards = papers.at(-1)?.cards.slice(1, 4) ?? [];
        const tried = await at(all, 0).rig.ask('rehearseRecovery', { cards });
        demand(tried.ok, 'three cards bring nothing back');
        const names = await readers(all, id);
        demand(names === 'June Marsh,Mara Hale,Rafi Stone', `read by ${names}`);
      },
    };
  },
};

const openingCards: RealScript = {
  name: 'open cases with three recovery cards',
  prepare: async () => {
    const { share, stations } = await aUnit();
    const papers: Papers = [];
    await makeCards(at(stations, 0), papers);
    await meet(stations);
    const lost = await openForOneself(at(stations, 2));
    await meet(stations);
    demand(await removeSecond(stations), 'nobody can be removed');
    await meet(stations);
    const operation = async (all: readonly OpenRig[]) => {
      const cards = papers.at(-1)?.cards.slice(2) ?? [];
      const opened = await at(all, 0).rig.ask('openRecovery', {
        ...{ cards: [...cards], reason: 'Nobody else is left.', whose: 'nobody-left' },
        ...{ withReporter: false, withCharacteristics: false },
      });
      return opened.ok;
    };
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        if (!wasAnswered) demand(await operation(all), 'the cards open nothing any more');
        demand((await casesOf(at(all, 0))).includes(lost), 'a case did not come back');
        const names = await readers(all, lost);
        demand(names === 'Mara Hale', `read by ${names}`);
      },
    };
  },
};

const choosing: RealScript = {
  name: 'choose between two values',
  prepare: async () => {
    const { share, stations, id } = await aUnit();
    for (const nth of [0, 1])
      demand(await note(at(stations, nth), id, nth, 'set'), 'a value is not recorded');
    await meet(stations);
    const operation = (all: readonly OpenRig[]) => note(at(all, 0), id, 2, 'set');
    return {
      ...{ share, stations, operation },
      afterwards: async (all, wasAnswered) => {
        const { rig } = at(all, 0);
        const view = await rig.ask('refreshCase', { caseId: id });
        demand(view.ok, 'the case is not there');
        const isChosen = fieldOf(view.value.state).length === 1;
        demand(isChosen || !wasAnswered, 'a choice that was made is gone');
        demand(isChosen || fieldOf(view.value.state).length === 2, 'a value is gone');
        if (!isChosen) demand(await operation(all), 'nobody can choose any more');
        const names = await readers(all, id);
        demand(names === 'June Marsh,Mara Hale,Rafi Stone', `read by ${names}`);
      },
    };
  },
};

export const scriptsOfUnit: readonly RealScript[] = [
  openingForTwo,
  removing,
  revoking,
  takingIn,
  makingCards,
  openingCards,
  choosing,
];
