import type { SealerJob } from '../../shared/contract/sealer.ts';
import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import { err, ok } from '../../shared/kit/result.ts';
import type { ItemId, VaultId } from '../../shared/kit/ids.ts';
import type { ShellRequest } from '../../shared/contract/bridge.ts';
import { nameParts, numbered } from '../replica/part-names.ts';
import { readWhole } from '../replica/file-hash.ts';
import { namesIn } from '../replica/replica.ts';
import type { Handlers } from './handlers-type.ts';
import type { Rooms } from './rooms.ts';

/** @file What answers the channels about sealed files: their parts, the files a person chose, and the sealers. */

type SealedFileChannels =
  | 'part.list'
  | 'part.fetch'
  | 'part.forget'
  | 'part.under-way'
  | 'part.keep'
  | 'source.choose'
  | 'source.dropped'
  | 'sealer.start'
  | 'sealer.forget';

const done = ok({});
const tooMany = err<ShellFault>({ kind: 'file/too-many' });

export function aboutSealedFiles(rooms: Rooms): Pick<Handlers, SealedFileChannels> {
  const { vaults, shares, disk } = rooms;
  return {
    'part.list': async ({ vaultId, names }) =>
      ok({ missing: [...(await vaults.get(vaultId).parcels.missing('files', names))] }),
    'part.fetch': async ({ vaultId, names }) => {
      const fetched = await shares.fetchParts(vaultId, names);
      return fetched.ok ? ok({ missing: [...fetched.value] }) : fetched;
    },
    'part.forget': async ({ vaultId, names }) =>
      vaults
        .get(vaultId)
        .parcels.forgetParts(names)
        .then(() => done),
    'part.under-way': async ({ vaultId, fileId, number }) => {
      const path = `${underWay(rooms, vaultId, fileId)}/${numbered(number)}`;
      return ok((await disk.status(path)) === undefined ? 'absent' : await readWhole(disk, path));
    },
    'part.keep': async ({ vaultId, fileId, names }) => {
      const shelf = `${vaults.get(vaultId).folder.parcels}/files`;
      await disk.makeFolder(shelf);
      await nameParts(disk, { underWay: underWay(rooms, vaultId, fileId), parts: shelf }, names);
      shares.saved(vaultId);
      return done;
    },
    'source.choose': async () => {
      const chosen = await rooms.chooseSources();
      return chosen === 'too-many' ? tooMany : ok(chosen);
    },
    'source.dropped': async () => {
      const dropped = await rooms.droppedSources();
      return dropped === 'too-many' ? tooMany : ok(dropped);
    },
    'sealer.start': (request) => {
      const job = jobOf(rooms, request);
      if (job === undefined) return Promise.resolve(err({ kind: 'token/unknown' }));
      // What was sealed goes to the share like anything that was saved.
      const ended = (): void => {
        if ('vaultId' in request) shares.saved(request.vaultId);
      };
      return Promise.resolve({ ...done, port: rooms.startSealer(job, ended) });
    },
    'sealer.forget': async ({ vaultId, fileId }) => {
      const folder = underWay(rooms, vaultId, fileId);
      const names = await namesIn(disk, folder);
      for (const name of names) await disk.remove(`${folder}/${name}`);
      if (names.length > 0) await disk.removeFolder(folder);
      return done;
    },
  };
}

const underWay = ({ vaults }: Rooms, vaultId: VaultId, fileId: ItemId): string =>
  `${vaults.get(vaultId).folder.underWay}/${fileId}`;

/** The job with its paths; undefined where the token is not (any more) of a file that a person chose for this. */
function jobOf(rooms: Rooms, request: ShellRequest<'sealer.start'>): SealerJob | undefined {
  const { tokens, vaults } = rooms;
  if (request.job === 'look') {
    const source = tokens.pathOf('source', request.token);
    return source === undefined ? undefined : { job: 'look', source };
  }
  const parts = `${vaults.get(request.vaultId).folder.parcels}/files`;
  if (request.job === 'seal-file' || request.job === 'read-bundle') {
    const source = tokens.pathOf('source', request.token);
    const { job, vaultId, fileId } = request;
    return source === undefined
      ? undefined
      : { job, source, parts, underWay: underWay(rooms, vaultId, fileId) };
  }
  const output = tokens.take('output', request.token);
  const unfinished = `${output ?? ''}.${request.token.slice(0, 8)}.part`;
  return output === undefined ? undefined : { job: request.job, parts, output, unfinished };
}
