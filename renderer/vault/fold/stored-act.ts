import type { Act } from '../../../shared/domain/act.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { FrameBody } from '../../../shared/formats/frame-body.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';

/** An act as a case record keeps it: its place in the order, who and when, and its events. Compartment events stay sealed. */
export type StoredAct = {
  readonly device: DeviceId;
  readonly number: number;
  readonly depth: number;
  readonly act: Act;
  readonly events: readonly LooseEvent[];
  /** Of the case key it was sealed under; absent: 0. */
  readonly epoch?: number;
  /** The first 8 hexadecimal digits of its frame's hash: tells two acts of one number apart. Absent in older records. */
  readonly hash?: string;
};

/** The order of the fold: depth, device, number. Clocks order nothing (design 3). */
export const compareActs = (a: StoredAct, b: StoredAct): number =>
  a.depth - b.depth ||
  (a.device < b.device ? -1 : a.device > b.device ? 1 : a.number - b.number) ||
  // The same number twice: the two branches of a fork.
  compareHashes(a.hash ?? '', b.hash ?? '');
const compareHashes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An act out of the frame that carried it. What is heavy stays in the frame. */
export function actOfFrame(
  device: DeviceId,
  number: number,
  body: FrameBody,
  epoch = 0,
  hash?: Uint8Array,
): StoredAct {
  // Of its own device an author has seen everything before: only the others are worth a place in the record.
  const { [device]: _own, ...seen } = body.deps;
  const act: Act = {
    id: `${device}-${String(number)}`,
    at: body.at,
    by: { ...body.by, office: body.by.office as Act['by']['office'] },
    ...(Object.keys(seen).length > 0 ? { seen } : {}),
  };
  return {
    device,
    number,
    depth: body.depth,
    act,
    events: body.events.map(lighten),
    ...(epoch > 0 ? { epoch } : {}),
    ...(hash ? { hash: bytesToHex(hash, 0, 4) } : {}),
  };
}

/** Inserts an act in fold order; the same act twice changes nothing. */
export function insertAct(acts: readonly StoredAct[], added: StoredAct): readonly StoredAct[] {
  if (acts.some((act) => isSame(act, added))) return acts;
  const last = acts.at(-1);
  if (!last || compareActs(last, added) < 0) return [...acts, added];
  return [...acts, added].sort(compareActs);
}

/** One act, or two that a fork made of one number. An older record does not say which frame it was. */
const isSame = (a: StoredAct, b: StoredAct): boolean =>
  a.act.id === b.act.id && (a.hash === b.hash || a.hash === undefined || b.hash === undefined);

/** Inserts many at once, as when a colleague's work arrives. */
export function insertActs(
  acts: readonly StoredAct[],
  added: readonly StoredAct[],
): readonly StoredAct[] {
  const known = new Map<string, StoredAct[]>();
  for (const act of acts) known.set(act.act.id, [...(known.get(act.act.id) ?? []), act]);
  const fresh = added.filter((act) => {
    const same = known.get(act.act.id) ?? [];
    if (same.some((other) => isSame(other, act))) return false;
    known.set(act.act.id, [...same, act]);
    return true;
  });
  return fresh.length === 0 ? acts : [...acts, ...fresh].sort(compareActs);
}

/** Documents travel in their frame and are read back from it; a case record that carried them would slow every save. */
const heavyFields: Readonly<Record<string, string>> = {
  'letter.issued/1': 'pdfBase64',
  'gift.imported/1': 'sourceBase64',
  'interest.import-part/1': 'sourceBase64',
  'interest.letter-issued/1': 'pdfBase64',
  'gift.letter-issued/1': 'pdfBase64',
};

function lighten(event: LooseEvent): LooseEvent {
  const field = event.type.endsWith('.import-part/1') ? 'sourceBase64' : heavyFields[event.type];
  if (!field || !(field in event)) return event;
  const { [field]: _heavy, ...light } = event as LooseEvent & Record<string, unknown>;
  return { ...light, type: event.type };
}
