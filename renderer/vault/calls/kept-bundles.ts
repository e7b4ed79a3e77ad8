import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { isKeptNoMore, keptBundleOf } from '../../../shared/domain/kept-bundle/slice.ts';
import { hexToBytes } from '../../../shared/kit/bytes.ts';
import { caseId as caseIdOf, createId, itemId, type CaseId } from '../../../shared/kit/ids.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { asJob } from '../files/jobs.ts';
import { readSealed } from '../files/read-file.ts';
import { sealHere } from '../files/seal-here.ts';
import type { Opened } from '../opened.ts';
import { readBagFile, type Archive } from '../received/archive.ts';
import {
  asOpened,
  forgetReceived,
  payloadOf,
  receivedIn,
  setReceived,
} from '../received/at-hand.ts';
import { checkSignature, nobody, signerOf } from '../received/signer.ts';
import { unpackArchive } from '../received/unpack-bag.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { caseInSight } from './acts-of.ts';
import { recordAct } from './append.ts';

/** @file Bundles that came, kept with a case: an imported source, opened again from the sealed archive and checked each time. Nothing of one
 *  becomes part of the record but by somebody who registers it (decision 0058). */

/** Keeps the one that is open with a case. Refusals: kept-bundle/*, case/*. Faults: cancelled (none is open), case/unreadable, file/*, disk/*. */
export async function keepBundle(
  room: Room,
  opened: Opened,
  { caseId: asked, name, why }: VaultRequest<'keepBundle'>,
): Answer<VaultAnswers['keepBundle']> {
  const received = receivedIn(opened);
  if (!received?.came || !received.bag || !received.openedWith) return fault('cancelled');
  const { came, bag, signer, signature, openedWith } = received;
  const caseId = caseIdOf.parse(asked);
  const keptId = itemId.parse(createId(room.ports.entropy));
  const act = (archive: SealedFile, checkOnly: boolean) => ({
    ...{ stream: caseId, checkOnly },
    events: [
      {
        ...{ type: 'kept-bundle.kept/1', keptId, name, why, signer, openedWith, archive },
        ...{ sha512: came.sha512, sizeBytes: came.sizeBytes, signature },
        isSignedInside: bag.signedBy !== undefined,
        files: payloadOf(bag.files),
      },
    ],
  });
  // What the rules refuse is refused before anything is sealed for the case.
  const may = await recordAct(room, opened, act(nothingYet(keptId), true));
  if (!may.ok) return may;
  const archive = await came.keep(caseId, name);
  if (!archive.ok) return archive;
  const recorded = await recordAct(room, opened, act(archive.value, false));
  return recorded.ok ? ok({ ...recorded.value, keptId }) : recorded;
}

/** Stands for an archive that is not sealed yet, in an act that is only asked about. */
const nothingYet = (fileId: SealedFile['fileId']): SealedFile => ({
  ...{ fileId, sizeBytes: 0, sha512: '0'.repeat(128) },
  parts: [{ name: `${'0'.repeat(64)}.prt`, sizeBytes: 0 }],
});

/** Opens one that was kept. Faults: case/unreadable, cancelled (there is none, or it was destroyed), file/*, disk/*. */
export async function openKeptBundle(
  room: Room,
  opened: Opened,
  { caseId: asked, keptId }: VaultRequest<'openKeptBundle'>,
): Answer<VaultAnswers['openKeptBundle']> {
  await forgetReceived(opened);
  const caseId = caseIdOf.parse(asked);
  const loaded = await caseInSight(opened, caseId);
  if (!loaded) return fault('case/unreadable');
  const bundle = keptBundleOf(loaded.state.keptBundle, keptId);
  if (!bundle || isKeptNoMore(bundle)) return fault('cancelled');
  const { signature, sha512 } = bundle;
  const hash = hexToBytes(sha512) ?? new Uint8Array(64);
  const signed = signature === '' ? undefined : checkSignature(signature, hash);
  if (signed && !signed.ok)
    return ok({ trouble: { step: 'signature', because: signed.error, paths: [] } });
  const signedBy = signed?.value.publicKey;
  const archive = archiveIn(room, opened, caseId, bundle.archive);
  const { fileId, sizeBytes } = bundle.archive;
  const bag = await asJob(opened, { fileId, caseId, doing: 'reading', sizeBytes }, (job) =>
    unpackArchive(archive, signedBy, job),
  );
  if (!bag.ok) return 'step' in bag.error ? ok({ trouble: bag.error }) : err(bag.error);
  // Whose key it is today: it may have been compared, or withdrawn, since.
  const key = signedBy ?? bag.value.signedBy;
  const signer = key ? signerOf(opened, key, todayOf(room)) : nobody;
  const whole = { ...bag.value, archive };
  setReceived(opened, { signer, signature, signedBy, kept: { caseId, bundle }, bag: whole });
  return ok(asOpened(whole, signer));
}

const archiveIn = (room: Room, opened: Opened, caseId: CaseId, file: SealedFile): Archive => ({
  sizeBytes: file.sizeBytes,
  read: async (fromBytes, sizeBytes) => {
    const read = await readSealed(room, opened, caseId, file, { fromBytes, sizeBytes });
    return read.ok ? ok(read.value.bytes) : read;
  },
});

/** Takes one file of a kept bundle into its case. Faults: cancelled, case/unreadable, file/*, disk/*. */
export async function takeFromBundle(
  room: Room,
  opened: Opened,
  { path }: VaultRequest<'takeFromBundle'>,
): Answer<VaultAnswers['takeFromBundle']> {
  const received = receivedIn(opened);
  const file = received?.bag?.files.get(path);
  if (!received?.bag || !received.kept || !file) return fault('cancelled');
  const { archive } = received.bag;
  const { caseId, bundle } = received.kept;
  if (!(await caseInSight(opened, caseId))) return fault('case/unreadable');
  const sealed = await sealHere(room, opened, {
    ...{ caseId, sizeBytes: file.sizeBytes },
    name: path.slice(path.lastIndexOf('/') + 1),
    read: (fromBytes, sizeBytes) => readBagFile(archive, file, fromBytes, sizeBytes),
    foundAt: foundIn(bundle.name, path, bundle.signer.name),
  });
  return sealed.ok ? ok({}) : sealed;
}

/** Where a file of a bundle was found, as its exhibit says it. */
const foundIn = (name: string, path: string, from: string): string =>
  `In the received bundle ${name}, as ${path.replace(/^data\//, '')}${from === '' ? '' : `; from ${from}`}`.slice(
    0,
    textLimits.line,
  );
