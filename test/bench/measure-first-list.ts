import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose } from '../e2e/pages/dialogs.ts';
import { benchReady, freshProfile, measure, start, type Running } from './bench-app.ts';
import { median, medianRatio, type Figure } from './figures.ts';
import type { IngestTimes } from './page/ingest.ts';
import type { JoinedTimes } from './page/joining.ts';

/** @file A further workstation joins a unit that has recorded 10,000 acts, over a folder, both in applications of their own: from the words
 *  that are the same to a list it can use, and to the end of the verification. Then the acts taken in once more beside JSON.parse. */

const rounds = 3;
const ingestRounds = 7;
const acts = Number(process.env['PROBITY_BENCH_ACTS'] ?? '10000');
const usableGoalMs = 30_000;

/** The first list, and what taking in costs. */
export async function measureFirstList(folder: string): Promise<readonly Figure[]> {
  const share = mkdtempSync(join(tmpdir(), 'probity-bench-share-'));
  const founderProfile = freshProfile();
  const founder = await start(folder, founderProfile, benchReady);
  await measure(founder, 'found', {});
  const cases = await measure(founder, 'recordActs', { acts, seed: 9 });
  await choose(founder.app, share);
  await measure(founder, 'useFolder', {});
  const joined: JoinedTimes[] = [];
  const fetched: number[] = [];
  let taken: IngestTimes | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const profile = freshProfile();
    const further = await start(folder, profile, benchReady);
    fetched.push(await joinedOver(share, founder, further));
    joined.push(await measure(further, 'comeIn', {}));
    if (round === rounds - 1) taken = await measure(further, 'ingest', { rounds: ingestRounds });
    await further.close();
    rmSync(profile, { recursive: true, force: true });
  }
  await founder.close();
  for (const path of [share, founderProfile]) rmSync(path, { recursive: true, force: true });
  return [...firstFigures(cases, fetched, joined), ...(taken ? ingestFigures(taken) : [])];
}

/** Asks, is let in, and waits until everything on the share has been fetched; answers how long the fetching took before the welcome. */
async function joinedOver(share: string, founder: Running, further: Running): Promise<number> {
  const code = await measure(further, 'askToJoin', {});
  await choose(further.app, share);
  const fetching = await measure(further, 'useFolder', {});
  await measure(founder, 'letIn', { code });
  await measure(further, 'wholeRound', {});
  return fetching;
}

function firstFigures(
  cases: number,
  fetched: readonly number[],
  joined: readonly JoinedTimes[],
): readonly Figure[] {
  const of = `first sync of ${acts.toLocaleString('en')} acts in ${String(cases)} cases`;
  const ms = (name: string, values: readonly number[]): Figure => ({
    name: `${of}: ${name}`,
    value: median(values),
    unit: 'ms',
  });
  return [
    ms('the share chosen, until all is fetched', fetched),
    ms(
      'the words are the same, until the vault is open',
      joined.map(({ open }) => open),
    ),
    {
      ...ms(
        'until its list is there, not yet verified',
        joined.map(({ listed }) => listed),
      ),
      goal: usableGoalMs,
    },
    ms(
      'until all is verified',
      joined.map(({ verified }) => verified),
    ),
  ];
}

function ingestFigures(times: IngestTimes): readonly Figure[] {
  const { parsed, read, takenIn, folded, signatures } = times;
  const whole = read.map((ms, at) => ms + (takenIn[at] ?? 0) + (folded[at] ?? 0));
  const of = `taking in ${times.acts.toLocaleString('en')} acts`;
  const ms = (name: string, values: readonly number[]): Figure => ({
    name: `${of}: ${name}`,
    value: median(values),
    unit: 'ms',
  });
  return [
    ms('JSON.parse of them alone', parsed),
    ms('read from the replica', read),
    ms('opened, signatures and chain proven', takenIn),
    ms('of it the signatures', signatures),
    ms('folded', folded),
    {
      name: `${of} against JSON.parse of them`,
      value: medianRatio(whole, parsed),
      unit: 'ratio',
      goal: 4,
    },
  ];
}
