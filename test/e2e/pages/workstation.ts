import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { Cases } from './cases.ts';
import { setUpUnit } from './first-run.ts';
import { Joining } from './joining.ts';
import { LockScreen } from './lock-screen.ts';
import { Members } from './members.ts';
import type { Probity, Start } from './probity.ts';
import { Share } from './share.ts';

type Starter = (how?: Start) => Promise<Probity>;

/** Somebody at their own workstation, in a story of several. */
export class Workstation {
  readonly passphrase: string;
  private readonly start: Starter;
  private running: Probity;

  constructor(running: Probity, passphrase: string, start: Starter) {
    this.running = running;
    this.passphrase = passphrase;
    this.start = start;
  }

  get page(): Page {
    return this.running.page();
  }

  get app(): ElectronApplication {
    return this.running.app;
  }

  get profile(): string {
    return this.running.profile;
  }

  get share(): Share {
    return new Share(this.page);
  }

  /** A whole round with the share, to its end. */
  async sync(): Promise<void> {
    await this.share.open();
    await this.share.syncToTheEnd();
  }

  async openCase(surname: string): Promise<void> {
    const cases = new Cases(this.page);
    await cases.open();
    await cases.openCase(surname);
  }

  async close(): Promise<void> {
    await this.running.close();
  }

  /** Starts on the profile again, or on a copy of it, and unlocks. */
  async startAgain(profile = this.profile): Promise<void> {
    this.running = await this.start({ profile });
    await new LockScreen(this.page).unlock(this.passphrase);
  }

  /** Nothing is closed, flushed or said before it starts again. */
  async killAndStartAgain(): Promise<void> {
    await this.running.kill();
    await this.startAgain();
  }
}

/** Sets up the unit and puts it on the share. */
export async function foundUnit(start: Starter, folder: string): Promise<Workstation> {
  const probity = await start();
  const { passphrase } = await setUpUnit(probity.page());
  const founder = new Workstation(probity, passphrase, start);
  await founder.share.open();
  await founder.share.testFolder(founder.app, folder);
  await founder.share.use();
  await founder.share.expectState('Connected');
  return founder;
}

/** A colleague, as the unit is told of them. */
type Colleague = {
  readonly name: string;
  readonly rank: string;
  readonly desk: string;
  readonly collarNumber?: string;
};

/** A colleague's workstation joins: six words each way, over the share. */
export const joinUnit = (
  start: Starter,
  folder: string,
  founder: Workstation,
  { name, rank, desk, collarNumber }: Colleague,
  how: 'new' | 'named' | 'back' = 'new',
): Promise<Workstation> =>
  join(start, folder, founder, 'Add a colleague', (members) =>
    how === 'new'
      ? members.letColleagueIn(name, rank, desk, collarNumber)
      : how === 'named'
        ? members.letNamedIn(name, rank, desk)
        : members.letBackIn(name, desk),
  );

/** A further workstation of the founder joins in the same way. */
export const joinMine = (
  start: Starter,
  folder: string,
  founder: Workstation,
  desk: string,
): Promise<Workstation> =>
  join(start, folder, founder, 'Add a workstation of mine', (members) => members.letMineIn(desk));

async function join(
  start: Starter,
  folder: string,
  founder: Workstation,
  adding: Parameters<Members['takeRequest']>[0],
  letIn: (members: Members) => Promise<void>,
): Promise<Workstation> {
  const probity = await start();
  const joining = new Joining(probity.page());
  const passphrase = await joining.begin();
  await joining.chooseShare(probity.app, folder);
  const words = await joining.words();
  await founder.sync();
  const members = new Members(founder.page);
  await members.open();
  await members.takeRequest(adding, words);
  await members.compared();
  await letIn(members);
  await founder.sync();
  await joining.awaitWelcome();
  await joining.sayTheSame();
  return new Workstation(probity, passphrase, start);
}

/** Round by round until everybody's six words over all records are the same. */
export async function expectTheSame(...workstations: readonly Workstation[]): Promise<void> {
  await expect(async () => {
    await meet(...workstations);
    const words = new Set<string>();
    for (const one of workstations) words.add(await one.share.recordWords());
    expect(words.size).toBe(1);
  }).toPass({ timeout: 60_000 });
}

/** Everybody puts what they have and takes what is there: one after the other, and once more for what came later. */
export async function meet(...workstations: readonly Workstation[]): Promise<void> {
  for (const one of [...workstations, ...workstations.slice(0, -1)]) await one.sync();
}
