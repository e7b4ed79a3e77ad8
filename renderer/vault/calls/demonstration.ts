import {
  demoCaseload,
  placeActs,
  type DemoCaseload,
  type Loading,
} from '../../../shared/domain/demonstration.ts';
import { createId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';
import { todayOf, type Room } from '../room.ts';
import { appendActs, type CheckedActs } from './append-acts.ts';
import { withPapers } from './demonstration-papers.ts';
import { personIdOf } from './session.ts';

/** Where the caseload lies on our own scheme; the build makes it from test/seeds. */
const address = '/demonstration.json';

/** Fills a demonstration vault with its fictitious caseload. A file that is missing or malformed leaves an empty vault. */
export async function loadDemonstration(room: Room, opened: Opened): Promise<void> {
  const parsed = demoCaseload.safeParse(await room.ports.fetchOwn(address));
  if (!parsed.success) return;
  const acts = actsOf(room, opened, parsed.data);
  await appendActs(room, opened, await withPapers(room, opened, acts));
}

function actsOf(room: Room, opened: Opened, file: DemoCaseload): readonly CheckedActs[] {
  const streams = file.codes.map(() => createId(room.ports.entropy));
  const firstNumber = opened.ledger.tip().nextNumber;
  const loading: Loading = {
    today: todayOf(room),
    me: {
      personId: personIdOf(opened),
      name: opened.me.name,
      rankOrGrade: opened.unit.state.unit.founded?.founder.rankOrGrade ?? '',
    },
    policy: opened.founding,
    actIdAt: (place) => `${opened.device.device}-${String(firstNumber + place)}`,
  };
  return placeActs(file, loading).map(({ stream, at, events }) => ({
    stream: streamOf(opened, streams, stream),
    at,
    events,
  }));
}

function streamOf(
  opened: Opened,
  cases: readonly string[],
  stream: DemoCaseload['acts'][number]['stream'],
): string {
  if (typeof stream === 'number') return cases[stream] ?? opened.unitId;
  return stream === 'unit' ? opened.unitId : opened.registers.streamOf(stream);
}
