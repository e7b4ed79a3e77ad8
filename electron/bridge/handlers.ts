import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { runRestore, scanCopies } from '../copy/restore.ts';
import { createUnderWay } from '../copy/under-way.ts';
import { runSealedCopy } from '../copy/sealed-copy.ts';
import { aboutSealedFiles } from './sealed-files.ts';
import { createGuestShelf } from '../replica/guest-shelf.ts';
import type { Handlers } from './handlers-type.ts';
import type { Rooms } from './rooms.ts';
import type { Which } from '../share/chosen-shares.ts';
import { inTime } from '../share/in-time.ts';

/** @file Every channel of the contract and what answers it. Plain Node: what needs Electron is handed in. */

const done = ok({});
const unknownToken = err<ShellFault>({ kind: 'token/unknown' });

export function createHandlers(rooms: Rooms): Handlers {
  return {
    ...aboutTheMachine(rooms),
    ...aboutFiles(rooms),
    ...aboutCopies(rooms),
    ...aboutShares(rooms),
    ...aboutParcels(rooms),
    ...aboutSealedFiles(rooms),
    ...aboutGuests(rooms),
  };
}

type MachineChannels =
  | 'shell.facts'
  | 'settings.read'
  | 'settings.write'
  | 'profile.adopt'
  | 'session.opened'
  | 'session.active';

function aboutTheMachine(rooms: Rooms): Pick<Handlers, MachineChannels> {
  return {
    'shell.facts': async () => {
      const lockedBecause = rooms.session.lockedBecause();
      return ok({
        ...(await rooms.facts()),
        ...(lockedBecause === undefined ? {} : { lockedBecause }),
      });
    },
    'settings.read': async () => ok(await rooms.readSettings()),
    'settings.write': async (settings) => rooms.writeSettings(settings).then(() => done),
    'profile.adopt': async () => rooms.adoptProfile().then(() => done),
    'session.opened': ({ vaultId }) =>
      at(() => {
        rooms.session.opened();
        rooms.shares.watched(vaultId);
      }),
    'session.active': () => at(() => rooms.session.active()),
  };
}

type FileChannels =
  | 'vaults.list'
  | 'file.read'
  | 'file.replace'
  | 'file.append'
  | 'replica.list'
  | 'replica.read'
  | 'replica.append'
  | 'replica.close'
  | 'replica.set-aside';

function aboutFiles({ vaults, shares }: Rooms): Pick<Handlers, FileChannels> {
  return {
    'vaults.list': async () => ok([...(await vaults.list())]),
    'file.read': async ({ vaultId, name }) => ok(await vaults.get(vaultId).sideFiles.read(name)),
    'file.replace': async ({ vaultId, name, bytes }) => {
      await vaults.get(vaultId).sideFiles.replace(name, bytes);
      if (goesToTheShare(name)) shares.saved(vaultId);
      return done;
    },
    'file.append': async ({ vaultId, name, bytes, expectedSizeBytes }) => {
      const { sideFiles } = vaults.get(vaultId);
      const appended = await sideFiles.append(name, bytes, expectedSizeBytes);
      if (appended.ok && goesToTheShare(name)) shares.saved(vaultId);
      return emptied(appended);
    },
    'replica.list': async ({ vaultId }) => ok([...(await vaults.get(vaultId).replica.list())]),
    'replica.read': async ({ vaultId, name, fromBytes, sizeBytes }) =>
      ok(await vaults.get(vaultId).replica.read(name, fromBytes, sizeBytes)),
    'replica.append': async ({ vaultId, records }) => {
      const appended = await vaults.get(vaultId).replica.append(records);
      shares.saved(vaultId);
      return ok(appended);
    },
    'replica.close': async ({ vaultId }) =>
      vaults
        .get(vaultId)
        .replica.close()
        .then(() => done),
    'replica.set-aside': async ({ vaultId, name }) =>
      ok({ moved: await vaults.get(vaultId).replica.setAside(name) }),
  };
}

/** Of the side files only the charter is anybody else’s business. */
const goesToTheShare = (name: string): boolean => name.startsWith('charter.');

type CopyChannels =
  | 'folder.choose'
  | 'copy.run'
  | 'copy.progress'
  | 'copy.cancel'
  | 'restore.scan'
  | 'restore.run'
  | 'output.choose'
  | 'output.write';

function aboutCopies(rooms: Rooms): Pick<Handlers, CopyChannels> {
  const { disk, vaults, tokens } = rooms;
  const underWay = createUnderWay();
  return {
    'folder.choose': async ({ purpose }) => ok(await rooms.chooseFolder(purpose)),
    'copy.run': async ({ vaultId, token }) => {
      const chosen = tokens.pathOf('sealed-copy', token);
      if (chosen === undefined) return unknownToken;
      if (!(await vaults.has(vaultId))) return err({ kind: 'vault/absent' });
      return runSealedCopy(disk, { vault: vaults.get(vaultId), vaultId, chosen, underWay });
    },
    'copy.progress': () => Promise.resolve(ok(underWay.progress())),
    'copy.cancel': () => at(() => underWay.cancel()),
    'restore.scan': async ({ token }) => {
      const chosen = tokens.pathOf('restore', token);
      return chosen === undefined ? unknownToken : ok(await scanCopies(disk, vaults, chosen));
    },
    'restore.run': async ({ token, vaultId }) => {
      const chosen = tokens.pathOf('restore', token);
      return chosen === undefined
        ? unknownToken
        : runRestore(disk, { vaults, vaultId, chosen, underWay });
    },
    'output.choose': async ({ suggestedName }) => ok(await rooms.chooseOutput(suggestedName)),
    'output.write': ({ token }) =>
      Promise.resolve(tokens.take('output', token)).then((path) =>
        path === undefined ? unknownToken : { ...done, port: rooms.startWriter(path) },
      ),
  };
}

type ShareChannels =
  | 'share.try'
  | 'share.use'
  | 'share.state'
  | 'share.proven'
  | 'share.leave'
  | 'share.sync'
  | 'share.cancel'
  | 'share.met';

function aboutShares({ shares, tokens }: Rooms): Pick<Handlers, ShareChannels> {
  return {
    'share.try': async ({ token, ...whose }) => {
      const chosen = tokens.pathOf('share', token);
      return chosen === undefined ? unknownToken : ok(await shares.tryFolder(chosen, whose));
    },
    'share.use': async ({ token, further, ...whose }) => {
      const chosen = tokens.pathOf('share', token);
      return chosen === undefined ? unknownToken : shares.use(chosen, whose, whichOf(further));
    },
    'share.state': async ({ vaultId, further, afresh }) =>
      ok(await shares.state(vaultId, whichOf(further), afresh)),
    'share.proven': ({ vaultId }) => Promise.resolve(ok(shares.proven(vaultId))),
    'share.leave': async ({ vaultId, further }) =>
      shares.leave(vaultId, whichOf(further)).then(() => done),
    'share.sync': async ({ vaultId }) =>
      inTime(
        shares.syncNow(vaultId).then(() => done),
        roundWithinMs,
        done,
      ),
    'share.cancel': ({ vaultId }) => at(() => shares.cancel(vaultId)),
    'share.met': async ({ vaultId, waitMs }) => ok(await shares.met(vaultId, waitMs)),
  };
}

/** Whoever asked for a round hears of its end, or after a while that it goes on. */
const roundWithinMs = 10_000;

const whichOf = (further: boolean | undefined): Which => (further === true ? 'further' : 'share');

type ParcelChannels = 'parcel.list' | 'parcel.read' | 'parcel.write';

function aboutParcels({ vaults, shares }: Rooms): Pick<Handlers, ParcelChannels> {
  return {
    'parcel.list': async ({ vaultId, kind }) =>
      ok([...(await vaults.get(vaultId).parcels.list(kind))]),
    'parcel.read': async ({ vaultId, kind, name }) =>
      ok(await vaults.get(vaultId).parcels.read(kind, name)),
    'parcel.write': async ({ vaultId, kind, bytes }) => {
      const written = await vaults.get(vaultId).parcels.write(kind, bytes);
      shares.saved(vaultId);
      return ok(written);
    },
  };
}

type GuestChannels = 'guest.opened' | 'guest.list' | 'guest.read' | 'guest.write' | 'guest.remove';

function aboutGuests({ disk, vaults, session }: Rooms): Pick<Handlers, GuestChannels> {
  const shelf = createGuestShelf(disk, beside(vaults.path, 'guest-packs'));
  return {
    'guest.opened': () => at(() => session.opened()),
    'guest.list': async () => ok([...(await shelf.list())]),
    'guest.read': async ({ packId, name }) => ok(await shelf.read(packId, name)),
    'guest.write': async ({ packId, name, bytes }) =>
      shelf.write(packId, name, bytes).then(() => done),
    'guest.remove': async ({ packId }) => shelf.remove(packId).then(() => done),
  };
}

/** Another folder where this one lies. Without Node, for the page's second engine has these handlers too; Windows has the other stroke. */
const beside = (path: string, name: string): string => path.replace(/[^/\\]+$/, name);
const at = (act: () => void): Promise<typeof done> =>
  Promise.resolve()
    .then(act)
    .then(() => done);
const emptied = <E>(result: Result<void, E>): Result<Record<string, never>, E> =>
  result.ok ? done : result;
