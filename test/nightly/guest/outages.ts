import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import {
  expectAll,
  founded,
  notThere,
  shareFolder,
  untilAgreed,
  workstation,
  type BehindMounts,
  type Workstation,
} from '../two-workstations.ts';
import { ask, cutPower, untilHere } from './ask.ts';
import type { Way } from './mounts.ts';
import { patienceMs, watchStandstill } from './standstill.ts';

/** @file Two workstations whose server loses its power, or its software, in the middle of rounds; and is put back from a copy. They go on
 *  through the mounts they had. */

const actsALife = 8;
const segmentsAnswer = z.array(z.object({ name: z.string(), isWhole: z.boolean() }));

const behind: BehindMounts = {
  segments: async () => segmentsAnswer.parse(await ask('/segments')),
  isThere: async (path) => (await ask('/is-there', path)) === true,
};

type Outcome = { readonly failures: readonly string[]; readonly told: string };

export async function outages(
  way: Way,
  mounts: readonly string[],
  lives: number,
): Promise<Outcome> {
  const folder = mkdtempSync('/tmp/profiles-');
  const [first = ''] = mounts;
  mkdirSync(join(first, shareFolder));
  const mark = await founded(join(first, shareFolder));
  // Through SMB a name reaches the server's disk seconds after it was given. A share that loses its mark is away until somebody chooses
  // the folder again, so nobody could go on here.
  await ask('/settle');
  const stations = mounts.map((path, at) =>
    workstation(join(folder, String(at)), join(path, shareFolder), mark, at),
  );
  const failures: string[] = [];
  const count = { saved: 0, lied: 0, failedRounds: 0, slowestMs: 0, stillMs: 0 };
  for (let life = 0; life < lives; life += 1) {
    count.saved += await saveAll(stations, actsALife);
    const rounds = stations.map((station) => station.round());
    await wait(life * 60);
    const isPower = life % 2 === 0;
    const still = watchStandstill();
    if (isPower) cutPower();
    else await ask('/kill', way.server);
    const beganMs = performance.now();
    count.saved += await saveAll(stations, 2);
    count.slowestMs = Math.max(count.slowestMs, performance.now() - beganMs);
    if (!isPower) await wait(1_500);
    if (!isPower) await ask('/start', way.server);
    await wait(1_000);
    await untilHere();
    count.failedRounds += (await Promise.all(rounds)).filter((went) => !went).length;
    count.stillMs = Math.max(count.stillMs, still());
    for (const station of stations) count.lied += await notThere(station.done(), behind);
    for (const station of stations) station.lost();
    await untilAgreed(stations, behind);
  }
  await ask('/put-back');
  count.saved += await saveAll(stations, 2);
  for (const station of stations) station.lost();
  await untilAgreed(stations, behind);
  await expectAll(stations, count.saved, behind);
  rmSync(folder, { recursive: true });
  const { saved, lied, failedRounds, slowestMs, stillMs } = count;
  if (lied > 0 && !way.mayLie) failures.push(`${String(lied)} files were read back and were lost`);
  if (slowestMs > patienceMs) failures.push(`saving waited ${String(Math.round(slowestMs))} ms`);
  if (stillMs > patienceMs)
    failures.push(`the process stood still ${String(Math.round(stillMs))} ms`);
  const told =
    `${String(lives)} outages, ${String(failedRounds)} rounds failed; ${String(saved)} acts saved, all on both and on the server at the end; ` +
    `${String(lied)} files read back and not on the server afterwards; saving took ${String(Math.round(slowestMs))} ms at most with the server away, ` +
    `and the process stood still for ${String(Math.round(stillMs))} ms at most`;
  return { failures, told };
}

async function saveAll(stations: readonly Workstation[], count: number): Promise<number> {
  let saved = 0;
  for (const station of stations) saved += await station.save(count);
  return saved;
}
