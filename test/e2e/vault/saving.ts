import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import type { Probity, Start } from '../pages/probity.ts';
import { watchSaved } from '../pages/watch-saved.ts';

/** @file Killing the application while it saves, again and again, and counting what a person was told is saved. */

type Lives = {
  readonly start: (how: Start) => Promise<Probity>;
  readonly profile: string;
  readonly passphrase: string;
  /** How long after the press of the button each life ends. */
  readonly endAfterMs: readonly number[];
};

export type Told = { readonly saved: readonly string[]; readonly unsure: readonly string[] };

/** In each life one person is named and seen saved; a second one is being saved when the process is killed. */
export async function killWhileSaving({
  start,
  profile,
  passphrase,
  endAfterMs,
}: Lives): Promise<Told> {
  const saved: string[] = [];
  const unsure: string[] = [];
  for (const [life, delayMs] of endAfterMs.entries()) {
    const probity = await start({ profile });
    const page = probity.page();
    await new LockScreen(page).unlock(passphrase);
    await expectKept(page, { saved, unsure });
    const people = new People(page);
    await people.open();
    const watch = await watchSaved(page);
    const [whole, torn] = [`Whole ${nameFor(life)}`, `Torn ${nameFor(life)}`];
    await people.begin(whole);
    await people.save();
    await expect.poll(() => watch.seenAtMs().length).toBe(1);
    await people.begin(torn);
    await expect(page.getByText(/^Draft kept/)).toBeVisible();
    await people.save();
    await wait(delayMs);
    const wasTold = watch.seenAtMs().length === 2;
    await probity.kill();
    saved.push(whole, ...(wasTold ? [torn] : []));
    if (!wasTold) unsure.push(torn);
  }
  return { saved, unsure };
}

/** Every act that was called saved is there, once; of the others either the act or the draft of it. */
export async function expectKept(page: Page, { saved, unsure }: Told): Promise<void> {
  const people = new People(page);
  await people.open();
  for (const name of saved) await expect(people.row(name), name).toHaveCount(1);
  const last = unsure.at(-1);
  const isRecorded = last === undefined || (await people.row(last).count()) > 0;
  await new Desk(page).goTo('My work');
  const drafts = page.getByRole('link', { name: 'Name a person' });
  if (!isRecorded) await expect(drafts.first(), last).toBeVisible();
}

const syllables = ['ash', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'gorse', 'hazel'] as const;
/** Of one length, so that no name is the beginning of another. */
const nameFor = (life: number): string =>
  `${syllables[life % syllables.length] ?? ''}${String(life).padStart(3, '0')}`;
