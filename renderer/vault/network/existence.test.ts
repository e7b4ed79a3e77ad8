import { describe, expect, it } from 'vitest';
import { aReporter } from '../../../test/builders/decisions.ts';
import { anOffer, offered } from '../../../test/builders/gifts.ts';
import { allOfIt, everyLink } from '../../../test/builders/network.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, aSubject, byAColleague } from '../../../test/builders/report.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import {
  aFoundedRig,
  aSecondRig,
  openedIn,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { createRigShare } from '../../../test/fakes/vault-rig.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';

/** @file The network over two workstations: who may not see a case finds nothing of it in any answer, and the same picture as if it had never
 *  been. Everybody is invented. */

const rigs = rigsOfATest();

async function aUnit(): Promise<{ readonly mara: OpenRig; readonly rafi: OpenRig }> {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  const rafi = await aSecondRig(mara, { name: 'Rafi Stone' }, share);
  await rafi.rig.chooseShare();
  rigs.push(mara.rig, rafi.rig);
  return { mara, rafi };
}
const meet = async (...everybody: readonly OpenRig[]): Promise<void> => {
  for (const _round of [1, 2, 3]) for (const { rig } of everybody) await rig.syncOnce();
};

const donor = { ...anOffer().donor, name: 'Vaulk Catering Ltd' };
async function recordGifts({ rig }: OpenRig): Promise<void> {
  const saved = await rig.ask('append', {
    stream: 'gifts',
    events: [offered('hamper', { donor }), offered('wine', { donor: anOffer().donor })],
    checkOnly: false,
  });
  assert(saved.ok, 'gifts are recorded');
}
const route = byAColleague();
async function openACase({ rig }: OpenRig): Promise<string> {
  const { founder } = openedIn(rig).unit.state.unit.founded ?? {};
  const saved = await rig.ask('append', {
    stream: 'new',
    checkOnly: false,
    events: [
      aReport({ subject: aSubject({ surname: 'Canarysub', forenames: 'Ottoline' }), route }),
      aReporter({ protection: 'confidential' }),
      { type: 'case.allocated/1', to: founder?.personId, toName: founder?.name, reason: '' },
    ],
  });
  assert(saved.ok && saved.value.reference, JSON.stringify(saved));
  return saved.value.reference;
}

/** Every answer that the network gives. */
async function everyAnswer({ rig }: OpenRig) {
  const asked = { view: allOfIt, filter: everyLink };
  const picture = await rig.ask('networkPicture', asked);
  assert(picture.ok, JSON.stringify(picture));
  const nodes = await Promise.all(
    picture.value.nodes.map(({ id }) => rig.ask('networkNode', { node: id, filter: everyLink })),
  );
  const found = await Promise.all(
    ['Canarysub', 'Ottoline', 'NA', 'a'].map((text) => rig.ask('networkFind', { text })),
  );
  const hubs = await rig.ask('networkHubs', { filter: everyLink });
  const links = await rig.ask('networkLinks', {
    ...{ ...asked, sortBy: 'from', descending: false, from: 0, count: 200 },
  });
  const connected = await rig.ask('networkPicture', {
    ...asked,
    view: { ...allOfIt, start: 'connected' },
  });
  return { picture: picture.value, nodes, found, hubs, links, connected };
}

async function savedAs(what: 'table' | 'graph', { rig }: OpenRig): Promise<string> {
  const chosen = await rig.ask('chooseOutput', { suggestedName: 'network.csv' });
  assert(chosen.ok, 'a file is chosen');
  const { token } = chosen.value;
  const asked = { view: allOfIt, filter: everyLink, what, token, picture: '' };
  const saved = await rig.ask('saveNetwork', asked);
  assert(saved.ok, JSON.stringify(saved));
  return decodeText(rig.written.at(-1) ?? new Uint8Array());
}

describe('the network of who may not see a case', () => {
  it('is the same, to the last place and number, as if the case had never been', async () => {
    const { mara, rafi } = await aUnit();
    await recordGifts(mara);
    await meet(mara, rafi);
    const before = await everyAnswer(rafi);
    expect(before.picture.nodes.length).toBeGreaterThan(4);

    const reference = await openACase(mara);
    await meet(mara, rafi);
    const hers = await everyAnswer(mara);
    expect(JSON.stringify(hers)).toContain('Canarysub');
    expect(JSON.stringify(hers)).toContain(reference);
    expect(hers.picture.facets.sources.map(({ key }) => key)).toEqual(['cases', 'gifts']);

    const after = await everyAnswer(rafi);
    expect(after).toEqual(before);
    for (const what of ['table', 'graph'] as const) {
      const copy = await savedAs(what, rafi);
      expect(copy).toContain('OFFICIAL-SENSITIVE');
      expect(copy).toContain('Vaulk Catering Ltd');
      expect(copy).not.toMatch(/Canarysub|Ottoline/u);
      expect(copy).not.toContain(reference);
    }
    expect(await savedAs('table', mara)).toContain('Ottoline Canarysub');
  });

  it('learns nothing of what others looked at or saved, which is in the record of who did', async () => {
    const { mara, rafi } = await aUnit();
    await recordGifts(mara);
    await openACase(mara);
    await meet(mara, rafi);
    await everyAnswer(mara);
    await savedAs('table', mara);
    await meet(mara, rafi);
    const recordOf = async ({ rig }: OpenRig): Promise<string> =>
      JSON.stringify(await rig.ask('unit', {}));
    const hers = await recordOf(mara);
    expect(hers).toContain('Network saved outside the vault');
    expect(hers.match(/Network looked at/gu)?.length).toBeGreaterThan(3);
    expect(hers).toContain('Ottoline Canarysub');
    expect(await recordOf(rafi)).not.toMatch(/Canarysub|Network saved outside/u);
  });

  it('learns nothing of the pictures that others keep: neither name nor note nor whom they begin with', async () => {
    const { mara, rafi } = await aUnit();
    await openACase(mara);
    const kept = {
      ...{ type: 'network.picture-kept/1', pictureId: anId('picture'), name: 'Canarysub' },
      ...{
        note: 'Ask Ottoline.',
        view: { ...allOfIt, start: 'around', node: 'case:canary' },
        filter: everyLink,
      },
    };
    const record = (event: LooseEvent) =>
      mara.rig.ask('append', { stream: 'unit', events: [event], checkOnly: false });
    expect(await record(kept)).toMatchObject({ ok: true });
    expect(await record({ ...kept, name: 'Canarysub again' })).toMatchObject({ ok: true });
    await meet(mara, rafi);
    const keptBy = ({ rig }: OpenRig) => rig.ask('networkPictures', {});
    expect(await keptBy(mara)).toMatchObject({
      value: { pictures: [{ name: 'Canarysub again', note: 'Ask Ottoline.' }] },
    });
    expect(await keptBy(rafi)).toEqual({ ok: true, value: { pictures: [] } });
    expect(JSON.stringify(await rafi.rig.ask('unit', {}))).not.toMatch(/Canarysub|Ottoline/u);
    const gone = { type: 'network.picture-removed/1', pictureId: anId('picture') };
    expect(await record(gone)).toMatchObject({ ok: true });
    expect(await keptBy(mara)).toEqual({ ok: true, value: { pictures: [] } });
    expect(await record(kept)).toMatchObject({ ok: true });
    expect(await keptBy(mara)).toMatchObject({ value: { pictures: [{ name: 'Canarysub' }] } });
  });

  it('records a look once a sitting for each, and nothing that the page makes up', async () => {
    const { mara } = await aUnit();
    await recordGifts(mara);
    await everyAnswer(mara);
    const looks = async (): Promise<number> =>
      (JSON.stringify(await mara.rig.ask('unit', {})).match(/Network looked at/gu) ?? []).length;
    const once = await looks();
    await everyAnswer(mara);
    expect(await looks()).toBe(once);
    const events = [{ type: 'network.looked-at/1', of: 'Nobody', purpose: 'casework' }];
    expect(
      await mara.rig.ask('append', { stream: 'unit', events, checkOnly: false }),
    ).toMatchObject({
      ok: false,
    });
  });
});
