import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Members } from '../pages/members.ts';
import { test } from '../pages/probity.ts';
import { foundUnit, joinUnit, meet, type Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { driveTo, type Drive } from './drive.ts';
import { takePictures } from './screens.ts';
import { rafi } from './two-colleagues.ts';

/** @file Custodians decide about the unit while they do not see each other: two let something be added, and neither holds until two sign
 *  which of it stands; two remove each other, and a third one settles it with a signature; the last two remove each other, and both stay. Everybody
 *  is invented. */

const mara = 'Mara Hale';
const bartholomew = { name: 'Bartholomew Wrenfield', rank: 'DC', desk: 'Field laptop 2' };

/** Somebody with a drive of their own to the share. */
type Custodian = { readonly at: Workstation; readonly drive: Drive; readonly members: Members };

test('custodians decide apart and meet: additions of neither hold until two sign which of them stands, removals of both until a third signs one of them, and none that would leave nobody', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(300_000);
  const share = freshFolder('share');
  const drives = ['mara', 'rafi', 'bart'].map(() => driveTo(share, freshFolder('drive')));
  const [hers, his, other] = drives as [Drive, Drive, Drive];
  const founder = await foundUnit(start, hers.path);
  const one = custodian(founder, hers);
  const two = custodian(await joinUnit(start, his.path, founder, rafi), his);
  const three = custodian(await joinUnit(start, other.path, founder, bartholomew), other);
  await areCustodians(one, two);
  await meet(two.at, one.at);

  await addApart(one, two);
  await settled(one, two);

  await three.at.sync();
  await removeEachOther(one, three);
  await chosenByTheThird(two);
  await meet(two.at, one.at);
  for (const { members } of [one, two]) {
    await members.open();
    await expect(members.disputed).toHaveCount(0);
    await expect(members.beside(bartholomew.name)).toHaveCount(0);
    await expect(members.member(mara)).not.toContainText('left');
    await expect(members.member(bartholomew.name)).toContainText('left');
  }

  await leaveNobody(one, two);
  await settledByBoth(one, two);
  for (const text of [mara, rafi.name, bartholomew.name, bartholomew.desk])
    expect(filesHolding(share, text)).toEqual([]);
});

const custodian = (at: Workstation, drive: Drive): Custodian => ({
  at,
  drive,
  get members() {
    return new Members(at.page);
  },
});

/** The founder makes the second one alone, and the third with the second one's signature. */
async function areCustodians(one: Custodian, two: Custodian): Promise<void> {
  await one.members.open();
  await one.members.makeCustodian(rafi.name);
  await one.members.proposeCustodian(bartholomew.name);
  await meet(one.at, two.at);
  await two.members.open();
  await two.members.sign();
}

/** Each proposed something, and signs the other's while they do not see each other. */
async function addApart(one: Custodian, two: Custodian): Promise<void> {
  for (const [{ members }, name] of [
    [one, mara],
    [two, rafi.name],
  ] as const) {
    await members.open();
    await members.giveOffice(name, 'Supervisor');
  }
  await meet(one.at, two.at);
  for (const { drive } of [one, two]) drive.disconnect();
  for (const { members } of [one, two]) {
    await members.open();
    await members.sign();
  }
  for (const { drive } of [one, two]) drive.connect();
  await meet(one.at, two.at);
}

/** Neither counts; one says which is to stand, and the other reads it and signs. */
async function settled(one: Custodian, two: Custodian): Promise<void> {
  for (const { at, members } of [one, two]) {
    await members.open();
    await expect(members.disputed).toContainText('two of them sign');
    for (const name of [mara, rafi.name])
      await expect(members.member(name)).not.toContainText('Supervisor');
    await expectAccessible(at.page);
  }
  await takePictures(one.at.page, 'additions-of-neither');
  await one.members.settleFor(`${mara} is Investigator and Supervisor.`);
  await meet(one.at, two.at);
  await two.members.open();
  await expect(two.members.waiting).toContainText(
    `this stands: ${mara} is Investigator and Supervisor.`,
  );
  await expect(two.members.disputed).toContainText('A settlement waits for a signature');
  await expectAccessible(two.at.page);
  await takePictures(two.at.page, 'settlement-to-sign');
  await two.members.sign();
  await meet(two.at, one.at);
  for (const { members } of [one, two]) {
    await members.open();
    await expect(members.disputed).toHaveCount(0);
    await expect(members.waiting).toHaveCount(0);
    await expect(members.member(mara)).toContainText('Supervisor');
    await expect(members.member(rafi.name)).not.toContainText('Supervisor');
  }
}

/** Each removes the other, and has not heard that they are removed. */
async function removeEachOther(one: Custodian, other: Custodian): Promise<void> {
  for (const { drive } of [one, other]) drive.disconnect();
  await one.members.open();
  await one.members.remove(bartholomew.name);
  await other.members.open();
  await other.members.remove(mara);
  for (const { drive } of [one, other]) drive.connect();
  await meet(one.at, other.at);
}

/** Both removals hold for whoever is left, until that one signs the honest one too. */
async function chosenByTheThird({ at, members }: Custodian): Promise<void> {
  await at.sync();
  await members.open();
  for (const name of [mara, bartholomew.name])
    await expect(members.member(name)).toContainText('left');
  const honest = members.beside(`${bartholomew.name} leaves the unit.`);
  await expect(honest).toContainText('This holds.');
  await expect(members.beside(`${mara} leaves the unit.`)).toContainText(
    `Signed by ${bartholomew.name}`,
  );
  await expect(members.disputed).toContainText('Whoever was removed stays removed.');
  await expect(members.disputed.getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(at.page);
  await takePictures(at.page, 'remove-each-other');
  await honest.getByRole('button', { name: 'Sign the removal too' }).click();
  await expect(honest).toHaveCount(0);
  await expect(members.disputed).toHaveCount(0);
}

/** The two who are left remove each other. Nobody would be left, so neither is removed. */
async function leaveNobody(one: Custodian, two: Custodian): Promise<void> {
  for (const { drive } of [one, two]) drive.disconnect();
  for (const [{ members }, name] of [
    [one, rafi.name],
    [two, mara],
  ] as const) {
    await members.open();
    await members.remove(name);
  }
  for (const { drive } of [one, two]) drive.connect();
  await meet(one.at, two.at);
  for (const { at, members } of [one, two]) {
    await members.open();
    for (const name of [mara, rafi.name])
      await expect(members.member(name)).not.toContainText('left');
    await expect(at.page.getByText(/Nobody would be left, so none of them/)).toBeVisible();
    await expect(members.disputed).toContainText('so no custodian is removed by them');
    await expect(at.page.getByRole('button', { name: 'Renew the key' })).toHaveCount(0);
    await expect(members.beside('leaves the unit.').first()).not.toContainText('This holds.');
    await expectAccessible(at.page);
  }
  await takePictures(one.at.page, 'nobody-would-be-left');
}

/** Both sign, and go on as before. */
async function settledByBoth(one: Custodian, two: Custodian): Promise<void> {
  await one.members.settle('nothing that was added then stands');
  await meet(one.at, two.at);
  await two.members.open();
  await two.members.sign();
  await meet(two.at, one.at);
  for (const { at, members } of [one, two]) {
    await members.open();
    await expect(members.disputed).toHaveCount(0);
    await expect(members.beside('leaves the unit.')).toHaveCount(0);
    await expect(at.page.getByText('Custodians removed each other')).toHaveCount(0);
    for (const name of [mara, rafi.name])
      await expect(members.member(name)).not.toContainText('left');
  }
}
