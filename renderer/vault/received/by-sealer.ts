import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { createId, itemId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { asJob } from '../files/jobs.ts';
import type { BundleFault } from '../files/pack-bundle.ts';
import { readBundle, type BundleOutside, type BundleRead } from '../files/read-bundle.ts';
import type { Opened } from '../opened.ts';
import { fault, type Room } from '../room.ts';
import { openAgeHead } from '../seal/age-head.ts';
import type { Came, ReceivedBag } from './came.ts';
import { holdArchive, type HeldArchive } from './held-archive.ts';
import { judgeBag } from './unpack-bag.ts';
import { sealedWith, type Openers } from './unseal.ts';

/** @file A bundle of any size: a sealer process hashes it, waits until somebody opens its seal, and keeps what is inside as one sealed file,
 *  under a key that goes when the bundle is closed. Nothing of it is on this disk unsealed, and nothing of it on the share. */

/** Has a sealer hash a chosen file, and answers once it is known from outside. Refusals come as the sealer's faults. */
export async function bySealer(
  room: Room,
  opened: Opened,
  token: string,
): Promise<Result<Came, VaultError>> {
  const fileId = itemId.parse(createId(room.ports.entropy));
  let unwrap: (ageKey: Bytes | undefined) => void = () => undefined;
  const unwrapped = new Promise<Bytes | undefined>((resolve) => {
    unwrap = resolve;
  });
  let seen: (outside: BundleOutside) => void = () => undefined;
  const outside = new Promise<BundleOutside>((resolve) => {
    seen = resolve;
  });
  const stop = new AbortController();
  const reading = asJob(opened, { fileId, doing: 'reading', sizeBytes: 0 }, (job) => {
    job.cancel.addEventListener('abort', () => {
      stop.abort();
      unwrap(undefined);
    });
    const judge = (found: BundleOutside): Promise<Bytes | undefined> => {
      seen(found);
      return unwrapped;
    };
    return readBundle(room, opened, {
      ...{ token, fileId, judge, cancel: stop.signal, progress: job.progress },
    });
  });
  const first = await Promise.race([outside, reading]);
  if ('ok' in first)
    return first.ok
      ? fault('bug')
      : kindOf(first.error) === 'bundle/not-ours'
        ? ok(notAge)
        : other(first.error);
  let held: HeldArchive | undefined;
  return ok({
    ...{ sha512: first.sha512, sizeBytes: first.sizeBytes, signature: first.signature },
    sealedWith: sealedWith(first.header),
    open: async (openers, outerKey) => {
      const key = await keyIn(first.header, openers);
      if (!key.ok) return key;
      unwrap(key.value);
      const read = await reading;
      if (!read.ok) return troubleOf(read.error);
      held = holdArchive(room, opened, read.value.file);
      return bagOf(held, read.value, outerKey);
    },
    keep: (caseId, name) => held?.keep(caseId, name) ?? Promise.resolve(fault('cancelled')),
    forget: async () => {
      stop.abort();
      unwrap(undefined);
      const read = await reading;
      if (read.ok) await (held ?? holdArchive(room, opened, read.value.file)).forget();
    },
  });
}

/** What is no age file has nothing to be opened. */
const notAge: Came = {
  ...{ sha512: '0'.repeat(128), sizeBytes: 0, signature: undefined, sealedWith: undefined },
  open: () => Promise.resolve(fault('cancelled')),
  keep: () => Promise.resolve(fault('cancelled')),
  forget: () => Promise.resolve(),
};

async function keyIn(header: Bytes, openers: Openers): Promise<Result<Bytes, BundleTrouble>> {
  const refuse = (because: BundleTrouble['because']) =>
    err<BundleTrouble>({ step: 'seal', because, paths: [] });
  const { identities, passphrase } = openers;
  try {
    const key = await openAgeHead(header, {
      identities,
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    if (key.ok) return key;
    if (key.error.kind === 'age/damaged') return refuse('seal/damaged');
  } catch (cause: unknown) {
    void cause; // Not a key at all: it opens nothing.
  }
  return refuse(sealedWith(header) === 'passphrase' ? 'seal/wrong-passphrase' : 'seal/not-for-us');
}

function bagOf(
  archive: HeldArchive,
  { entries, texts }: BundleRead,
  outerKey: Bytes | undefined,
): Result<ReceivedBag, BundleTrouble | VaultError> {
  const listed = new Map(
    entries.map(({ path, sha512, sizeBytes }) => [path, { sha512, sizeBytes }] as const),
  );
  const sound = judgeBag({ files: listed, texts }, outerKey);
  if (!sound.ok) return sound;
  const files = new Map(
    entries.map(({ path, atBytes, sizeBytes }) => [path, { atBytes, sizeBytes }] as const),
  );
  return ok({ ...sound.value, files, archive });
}

const kindOf = (error: BundleFault): string => error.kind;

function troubleOf(error: BundleFault): Result<never, BundleTrouble | VaultError> {
  const because = 'because' in error ? error.because : undefined;
  switch (error.kind) {
    case 'bundle/not-ours':
    case 'bundle/damaged':
      return err({ step: 'seal', because: 'seal/damaged', paths: [] });
    case 'bundle/archive-refused':
      return err({ step: 'archive', because: asArchive(because), paths: [] });
    case 'bundle/no-bag':
      return err({ step: 'archive', because: 'bag/no-bag', paths: [] });
    default:
      return other(error);
  }
}

const asArchive = (because: string | undefined): BundleTrouble['because'] =>
  because?.startsWith('bag/') === true
    ? `bag/${because.slice(4)}`
    : `tar/${because?.replace(/^tar\//, '') ?? 'damaged'}`;

function other(error: BundleFault): Result<never, VaultError> {
  switch (error.kind) {
    case 'bundle/not-ours':
    case 'bundle/damaged':
    case 'bundle/archive-refused':
    case 'bundle/no-bag':
      return fault('bug');
    default:
      return fault(error.kind);
  }
}
