import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { removeFileKey } from '../files/drop-file.ts';
import type { BundleFault } from '../files/pack-bundle.ts';
import { readBundle, type BundleOutside, type BundleRead } from '../files/read-bundle.ts';
import { readSealed } from '../files/read-file.ts';
import type { Opened } from '../opened.ts';
import { fault, type Room } from '../room.ts';
import { openAgeHead } from '../seal/age-head.ts';
import type { Came } from './came.ts';
import { judgeBag, type ReceivedBag } from './unpack-bag.ts';
import { sealedWith, type Openers } from './unseal.ts';

/** @file A bundle of any size: a sealer process hashes it, waits until somebody opens its seal, and keeps what is inside as one sealed file,
 *  under a key that goes when the bundle is closed. Nothing of it is on this disk unsealed. */

/** Has a sealer hash a chosen file, and answers once it is known from outside. Refusals come as the sealer's faults. */
export async function bySealer(
  room: Room,
  opened: Opened,
  token: string,
): Promise<Result<Came, VaultError>> {
  const cancel = new AbortController();
  let unwrap: (ageKey: Bytes | undefined) => void = () => undefined;
  const unwrapped = new Promise<Bytes | undefined>((resolve) => {
    unwrap = resolve;
  });
  let seen: (outside: BundleOutside) => void = () => undefined;
  const outside = new Promise<BundleOutside>((resolve) => {
    seen = resolve;
  });
  const reading = readBundle(room, opened, {
    ...{ token, stream: opened.unitId, cancel: cancel.signal },
    judge: (found) => {
      seen(found);
      return unwrapped;
    },
  });
  const first = await Promise.race([outside, reading]);
  if ('ok' in first)
    return first.ok
      ? fault('bug')
      : kindOf(first.error) === 'bundle/not-ours'
        ? ok(notAge)
        : other(first.error);
  const end = async (): Promise<void> => {
    cancel.abort();
    unwrap(undefined);
    const read = await reading;
    if (read.ok) await removeFileKey(room, opened, opened.unitId, read.value.file);
  };
  return ok({
    ...{ sha512: first.sha512, sizeBytes: first.sizeBytes, signature: first.signature },
    sealedWith: sealedWith(first.header),
    open: async (openers, outerKey) => {
      const key = await keyIn(first.header, openers);
      if (!key.ok) return key;
      unwrap(key.value);
      const read = await reading;
      if (!read.ok) return troubleOf(read.error);
      return bagOf(room, opened, read.value, outerKey);
    },
    forget: end,
  });
}

/** What is no age file has nothing to be opened. */
const notAge: Came = {
  ...{ sha512: '0'.repeat(128), sizeBytes: 0, signature: undefined, sealedWith: undefined },
  open: () => Promise.resolve(fault('cancelled')),
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
  room: Room,
  opened: Opened,
  { file, entries, texts }: BundleRead,
  outerKey: Bytes | undefined,
): Result<ReceivedBag, BundleTrouble> {
  const files = new Map(
    entries.map(({ path, sha512, sizeBytes }) => [path, { sha512, sizeBytes }] as const),
  );
  const sound = judgeBag({ files, texts }, outerKey);
  if (!sound.ok) return sound;
  const contents = entries.map(({ path, atBytes, sizeBytes }) => {
    const read = async (): Promise<Uint8Array | undefined> => {
      const place = { fromBytes: atBytes, sizeBytes: Math.min(sizeBytes, shownBytes) };
      const piece = await readSealed(room, opened, opened.unitId, file, place);
      return piece.ok ? piece.value.bytes : undefined;
    };
    return [path, { sizeBytes, read }] as const;
  });
  return ok({ ...sound.value, files: new Map(contents) });
}

/** The most of a file that is read to be shown. */
const shownBytes = 4 * 1024 * 1024;

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
