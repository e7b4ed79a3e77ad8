import { benchReady, freshProfile, start } from './bench-app.ts';
import { percentile, type Figure } from './figures.ts';

const people = 10_000;
const frames = 90;

/** A network of 10,000 people, all of it shown: until something of it can be seen, until it rests, its hubs, and a frame while it is panned.
 *  The goals are our own: a second to the first picture, 30 frames a second. */
export async function measureNetwork(folder: string): Promise<readonly Figure[]> {
  const running = await start(folder, freshProfile(), benchReady);
  const took = await running.page().evaluate(
    async ([count, rounds]) => {
      const answer = await window.bench({ what: 'network', args: { people: count } });
      if ('failed' in answer) throw new Error(answer.failed);
      return window.benchPan(answer.value, rounds);
    },
    [people, frames] as const,
  );
  await running.close();
  const of = `network of ${String(took.nodes)} with ${String(took.links)} links`;
  return [
    { name: `${of}: first picture`, value: took.firstMs, unit: 'ms', goal: 1000 },
    { name: `${of}: at rest`, value: took.settledMs, unit: 'ms' },
    { name: `${of}: betweenness of all`, value: took.betweennessMs, unit: 'ms' },
    {
      name: `${of}: frame while panning, median`,
      value: percentile(took.frames, 50),
      unit: 'ms',
      goal: 33.4,
    },
    { name: `${of}: frame while panning, p95`, value: percentile(took.frames, 95), unit: 'ms' },
    { name: `${of}: all of it drawn anew, median`, value: percentile(took.whole, 50), unit: 'ms' },
  ];
}
