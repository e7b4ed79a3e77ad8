import type { NetworkFilter } from '../../../shared/domain/network/view.ts';
import type { Told } from '../../../shared/domain/mention.ts';
import type { Opened } from '../opened.ts';
import { whoOf } from './same-names.ts';
import { whoIsWho } from '../people/who-is-who.ts';
import { letOthers } from '../let-others.ts';
import { networkInSteps } from './network.ts';
import type { Network, WhoIsWho } from './network-types.ts';
import { shapeOf, type Shape } from './shape.ts';

/** @file The network in memory: made when it is first asked for, and anew when a record in sight or a decision of who is who changes. */

/** Work that goes on between answers, by what it was asked for. */
export type Job<Result> = {
  result: Result | undefined;
  progress: number;
  isDone: boolean;
  ended: Promise<void>;
};
/** The network, and what was made of it since. */
export type NetworkAtHand = {
  readonly network: Network;
  readonly shapes: Map<string, Shape>;
  readonly layouts: Map<string, Job<Float32Array>>;
  readonly hubs: Map<string, Job<Float64Array>>;
  /** The keys of what somebody waits for; other work stops. */
  wanted: { layout: string; hubs: string };
};

type Kept = {
  readonly told: Told;
  readonly clusters: object;
  readonly made: Promise<NetworkAtHand>;
};
const kept = new WeakMap<Opened, Kept>();

/** The network that this member may see. Two who ask while it is made wait for the same. */
export async function networkAtHand(opened: Opened): Promise<NetworkAtHand> {
  const { told, clusters, decided } = await whoIsWho(opened);
  const known = kept.get(opened);
  if (known?.told === told && known.clusters === clusters) return known.made;
  void known?.made.then((old) => {
    old.wanted = { layout: '', hubs: '' };
  });
  const made = make(opened, told, whoOf(clusters, decided));
  kept.set(opened, { told, clusters, made });
  return made;
}

async function make(opened: Opened, told: Told, who: WhoIsWho): Promise<NetworkAtHand> {
  const steps = networkInSteps(told, who, (stream) => {
    const index = opened.rows.indexOf(stream);
    return index === undefined ? '' : opened.rows.rowAt(index).reference;
  });
  let step = steps.next();
  while (step.done !== true) {
    await letOthers();
    step = steps.next();
  }
  return {
    network: step.value,
    ...{ shapes: new Map(), layouts: new Map(), hubs: new Map() },
    wanted: { layout: '', hubs: '' },
  };
}

/** A few of the last that were asked for: one answer needs two. */
const shapesKept = 6;

/** What a filter leaves; the same object for the same filter. */
export function shapeAtHand(
  { network, shapes }: NetworkAtHand,
  filter: NetworkFilter,
  inTime: boolean,
): Shape {
  const key = JSON.stringify(inTime ? filter : { ...filter, from: '', until: '' });
  const shape = shapes.get(key) ?? shapeOf(network, filter, inTime);
  shapes.delete(key);
  shapes.set(key, shape);
  for (const oldest of shapes.keys()) {
    if (shapes.size <= shapesKept) break;
    shapes.delete(oldest);
  }
  return shape;
}

/** The job of a key, begun where there is none. One that was given up is begun anew. */
export function jobOf<Result>(
  jobs: Map<string, Job<Result>>,
  key: string,
  isWanted: () => boolean,
  work: (job: Job<Result>, isWanted: () => boolean) => Promise<void>,
): Job<Result> {
  const known = jobs.get(key);
  if (known) return known;
  const job: Job<Result> = {
    ...{ result: undefined, progress: 0, isDone: false },
    ended: Promise.resolve(),
  };
  jobs.set(key, job);
  job.ended = work(job, isWanted).then(() => {
    if (isWanted()) job.isDone = true;
    else jobs.delete(key);
  });
  return job;
}
