import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import type { PeopleListArgs } from '../../shared/contract/vault/people.ts';
import type { VaultRequest } from '../../shared/contract/vault.ts';
import type { Report } from '../../shared/domain/report/events.ts';
import { anOffer, offered } from '../builders/gifts.ts';
import { anId } from '../builders/people.ts';
import { aReport } from '../builders/report.ts';
import { aFoundedRig, aSecondRig, memberIn, openedIn, type OpenRig } from './two-devices.ts';
import { createRigShare } from './vault-rig.ts';

/** @file Workstations that tell of people, for tests of the index of people. Everybody is invented. */

const everybody: PeopleListArgs = {
  ...{ from: 0, count: 50, sortBy: 'name', descending: false, text: '', kind: 'all' },
  ...{ role: 'all', show: 'all', settled: false },
};
/** The index as it is asked for. */
export const listed = async ({ rig }: OpenRig, over: Partial<PeopleListArgs> = {}) => {
  const answer = await rig.ask('peopleList', { ...everybody, ...over });
  assert(answer.ok, `the index is there ${JSON.stringify(answer)} ${String(rig.bugs)}`);
  return answer.value;
};
/** The names in it. */
export const namesIn = async (open: OpenRig, over: Partial<PeopleListArgs> = {}) =>
  (await listed(open, over)).rows.map(({ name }) => name);
/** The suggestions to decide, once everybody is compared. */
export const compared = async (open: OpenRig) => {
  while ((await listed(open)).comparing.done < 1)
    await new Promise((resolve) => setTimeout(resolve, 2));
  const answer = await open.rig.ask('suggestions', { show: 'open', from: 0, count: 50 });
  assert(answer.ok, 'suggestions are answered');
  return answer.value.rows;
};
/** Says of two that they are the same, unless it says otherwise. */
export const decide = async ({ rig }: OpenRig, request: Partial<VaultRequest<'decideSameness'>>) =>
  rig.ask('decideSameness', {
    ...{ left: [], right: [], sameness: 'same', eachApart: false, reason: '' },
    ...request,
  });

/** Records an offer by somebody. */
export async function gift(
  { rig }: OpenRig,
  word: string,
  donor: string,
  number = '',
): Promise<void> {
  const offer = anOffer({
    donor: { ...anOffer().donor, kind: 'person', name: donor, number },
    recipient: { ...anOffer().recipient, name: `Recipient ${word}`, collarNumber: '' },
  });
  const events = [offered(word, offer)];
  const saved = await rig.ask('append', { stream: 'gifts', events, checkOnly: false });
  assert(saved.ok, `the gift is saved ${JSON.stringify(saved)}`);
}
/** The donor of that offer, as decisions name them. */
export const donorKey = (word: string): string => `gifts:${anId(word)}:donor`;

/** Opens a case that is theirs. */
export async function opensCase(
  { rig }: OpenRig,
  over: Partial<Report>,
  ...more: readonly { readonly type: string }[]
): Promise<CaseId> {
  const me = openedIn(rig).unit.state.unit.founded?.founder;
  const toMe = { type: 'case.allocated/1', to: me?.personId, toName: me?.name, reason: '' };
  const events = [aReport(over), ...more, toMe];
  const saved = await rig.ask('append', { stream: 'new', checkOnly: false, events });
  assert(saved.ok && saved.value.caseId, `the case is opened ${JSON.stringify(saved)}`);
  return saved.value.caseId;
}

async function named(founder: OpenRig, other: OpenRig): Promise<void> {
  const event = {
    type: 'officeholder.named/1',
    ...{ personId: anId('Rafi Stone'), memberId: memberIn(other.rig), name: 'Rafi Stone' },
    ...{ rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
  };
  const saved = await founder.rig.ask('append', {
    ...{ stream: 'unit', checkOnly: false, events: [event] },
  });
  assert(saved.ok, 'the colleague is named');
}

/** Gives a colleague a case. */
export const given = (from: OpenRig, to: OpenRig, caseId: CaseId) =>
  from.rig.ask('grantAccess', {
    ...{ caseId, memberId: memberIn(to.rig), memberName: 'Rafi Stone' },
    ...{ reason: 'Shares the enquiry.', withReporter: false, reporterReason: '' },
    ...{ withCharacteristics: false, anotherPerson: '' },
  });

/** Two workstations of a unit that share a folder. */
export async function twoMembers() {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  const rafi = await aSecondRig(mara, { name: 'Rafi Stone' }, share);
  await rafi.rig.chooseShare();
  const meet = async () => {
    for (const _round of [1, 2, 3]) for (const { rig } of [mara, rafi]) await rig.syncOnce();
  };
  await meet();
  await named(mara, rafi);
  await meet();
  return { mara, rafi, meet };
}
