import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import { framesOf } from './same-bytes.ts';
import type { Server } from './share-server.ts';
import type { WorkDisk } from './work-disk.ts';

/** @file Every frame that lies anywhere, read as bytes without any of the code under test but the journal's format. */

export type LyingFrame = {
  readonly device: string;
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly hex: string;
};

const readBefore = new WeakMap<Bytes, readonly LyingFrame[]>();

function framesIn(file: Bytes): readonly LyingFrame[] {
  const known = readBefore.get(file);
  if (known) return known;
  const frames = framesOf(file).map(({ id, number, bytes }) => ({
    device: id,
    number,
    bytes,
    hex: bytesToHex(bytes),
  }));
  readBefore.set(file, frames);
  return frames;
}

/** What is still being written under another name is no part of the record. */
const inRecord = /\/(?:segments\/[0-9a-f]{2}|journals)\/(?!.*\.new$)/;

export const lyingOnDisk = (disk: WorkDisk): readonly LyingFrame[] =>
  [...disk.files()].flatMap(([path, bytes]) => (inRecord.test(path) ? framesIn(bytes) : []));

const lyingOnShare = (server: Server): readonly LyingFrame[] =>
  [...server.complete()].flatMap(([path, bytes]) => (inRecord.test(path) ? framesIn(bytes) : []));

type Places = {
  readonly stations: readonly { readonly disk: WorkDisk }[];
  readonly servers: readonly Server[];
};

export const lyingAnywhere = ({ stations, servers }: Places): readonly LyingFrame[] => [
  ...stations.flatMap(({ disk }) => lyingOnDisk(disk)),
  ...servers.flatMap(lyingOnShare),
];

/** Every parcel of keys that lies anywhere. */
export const grantsLying = ({ stations, servers }: Places): readonly Bytes[] =>
  [...stations.map(({ disk }) => disk.files()), ...servers.map((server) => server.complete())]
    .flatMap((files) => [...files])
    .flatMap(([path, bytes]) => (path.includes('/grants/') ? [bytes] : []));
