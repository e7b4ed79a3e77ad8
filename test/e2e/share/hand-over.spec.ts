import { expect } from '@playwright/test';
import { allocate } from '../casework/steps.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { MyWork } from '../pages/my-work.ts';
import { test } from '../pages/probity.ts';
import { aReport } from '../pages/report.ts';
import { meet, type Workstation } from '../pages/workstation.ts';
import { takePictures } from './screens.ts';
import { rafi, twoColleagues } from './two-colleagues.ts';

/** @file A case goes from one colleague to another, and is handed over once the other has said at their own desk that they have it.
 *  Everybody is invented. */

const handOver = 'Hand over the case';
const takeOver = 'Take over the case';
const note = 'The authority was asked on Monday; ring her before Friday.';

test('a case that is handed to a colleague is taken over by them at their own desk, and by nobody else', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const { mara, rafi: receiver } = await twoColleagues(start, freshFolder('share'), freshFolder);
  await mara.openCase(aReport.surname);
  await allocate(mara.page, 'Mara Hale');
  await handsOver(mara);
  await meet(mara, receiver);
  await takesOver(receiver);
  await expectTakenOver(receiver, 'You');
  await meet(receiver, mara);
  await expectTakenOver(mara, rafi.name);
});

async function handsOver({ page }: Workstation): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin(handOver);
  await onCase.pickPerson('Who has it next?', rafi.name);
  await onCase.fill('What the next person must know', note);
  await expectAccessible(page);
  await takePictures(page, 'handing-over');
  await onCase.save(handOver);
  await onCase.begin(takeOver);
  await onCase.press(takeOver);
  await expect(page.getByRole('alert', { name: 'to put right' })).toContainText(
    'The case was handed to somebody else.',
  );
  await onCase.press('Cancel');
  await onCase.expectBack();
}

/** From My work; what the last one wanted them to know is on the form. */
async function takesOver({ page }: Workstation): Promise<void> {
  const work = new MyWork(page);
  await work.open();
  await expect(work.row(takeOver)).toContainText(`Handed to ${rafi.name}`);
  await expectAccessible(page);
  await takePictures(page, 'handed-over');
  await work.take(takeOver, takeOver);
  await expect(page.getByRole('main')).toContainText(`to ${rafi.name}: ${note}`);
  await expectAccessible(page);
  await takePictures(page, 'taking-over');
  await new CasePage(page).save(takeOver);
}

/** Owed to nobody any more, in the work of the whole unit, where the next thing to do is the receiver's. */
async function expectTakenOver(at: Workstation, waitingFor: string): Promise<void> {
  const work = new MyWork(at.page);
  await work.open();
  await work.showWholeUnit();
  await expect(work.row('Triage the report')).toContainText(waitingFor);
  await expect(work.row(takeOver)).toHaveCount(0);
  await at.openCase(aReport.surname);
  const onCase = new CasePage(at.page);
  await onCase.openTab('Timeline');
  for (const head of ['Handed over', 'Taken over']) await onCase.expectToldOnTimeline(head);
}
