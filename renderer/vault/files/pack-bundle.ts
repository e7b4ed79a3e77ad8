import type { BagWord } from '../../../shared/formats/bundle/bag.ts';
import type { FromSealer, SealerFault, ToSealer } from '../../../shared/contract/sealer.ts';
import type { VaultFault } from '../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { err, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { fetchParts } from './fetch-parts.ts';
import { fileKeyOf } from './file-key.ts';
import { bundleFault, talkToSealer } from './talk.ts';

/** @file A bundle, written by the sealer process: tar in age, streamed to the chosen file, complete or absent. */

/** One file of the payload, below `data/`: bytes made here, or a sealed file of a case. */
export type BundleFile = { readonly path: string } & (
  | { readonly bytes: Bytes }
  | { readonly caseId: CaseId; readonly file: SealedFile }
);

/** What is packed. */
export type BundleToPack = {
  /** Of a file chosen with `chooseOutput`; the signature is put beside it as `<name>.sig`. */
  readonly token: string;
  /** The head of the age file and the key it wraps: `ageHead` makes them. */
  readonly age: { readonly header: Bytes; readonly fileKeySecret: Bytes };
  /** The one folder of the archive: the name of the bundle without `.bag.tar.age`. */
  readonly folder: string;
  readonly words: readonly BagWord[];
  /** Texts beside `data/`, by name. */
  readonly beside: ReadonlyMap<string, string>;
  readonly files: readonly BundleFile[];
  readonly madeAtMs: number;
  /** Asked twice, with the hash of the list of lists and of the whole file: answers the armoured signature. */
  readonly sign: (what: 'lists' | 'whole', sha512Hex: string) => Promise<string>;
  readonly progress?: (doneBytes: number, sizeBytes: number) => void;
  /** Aborting ends it after the piece it is at; nothing is left. */
  readonly cancel?: AbortSignal;
};

/** Why no bundle was written, or none was read. Nothing of it is left then. */
export type BundleFault = SealerFault | Pick<VaultFault, 'kind'>;

/** A bundle that was written, read again and named. */
export type BundlePacked = { readonly sha512: string; readonly sizeBytes: number };

/** Writes a bundle and its signature, re-reads what was written, and answers its hash. Parts that are not here are fetched first. */
export async function packBundle(
  room: Room,
  opened: Opened,
  bundle: BundleToPack,
): Promise<Result<BundlePacked, BundleFault>> {
  const files = asked(opened, bundle.files);
  if (!files) return err({ kind: 'file/no-key' });
  const names = bundle.files.flatMap((one) =>
    'file' in one ? one.file.parts.map(({ name }) => name) : [],
  );
  const { cancel } = bundle;
  const here = await fetchParts(room, opened, names, cancel ? { cancel } : {});
  if (!here.ok) {
    const fault = 'fault' in here.error ? here.error.fault.kind : 'bug';
    return err({ kind: fault === 'cancelled' || fault === 'file/not-here' ? fault : 'disk/io' });
  }
  const { vaultId } = opened;
  const packed = await talkToSealer<BundlePacked>(
    room,
    { job: 'pack-bundle', vaultId, token: bundle.token },
    {
      begin: (say) => {
        for (const file of files) say(file);
        say(packing(bundle));
      },
      hear: (message, say) => heard(bundle, message, say),
      progress: bundle.progress,
      cancel,
    },
  );
  return packed.ok ? packed : err(bundleFault(packed.error));
}

function asked(opened: Opened, files: readonly BundleFile[]): readonly ToSealer[] | undefined {
  const messages: ToSealer[] = [];
  for (const one of files) {
    if ('bytes' in one) {
      messages.push({ say: 'pack-file', path: one.path, bytes: one.bytes });
      continue;
    }
    const key = fileKeyOf(opened, one.caseId, one.file.fileId);
    if (!key) return undefined;
    messages.push({ say: 'pack-file', path: one.path, sealed: { file: one.file, key } });
  }
  return messages;
}

const packing = ({ age, folder, words, beside, madeAtMs }: BundleToPack): ToSealer => ({
  say: 'pack',
  header: age.header,
  ageKey: age.fileKeySecret,
  folder,
  words: words.map(({ label, value }) => ({ label, value })),
  beside: [...beside].map(([name, text]) => ({ name, text })),
  madeAtMs,
});

async function heard(
  { sign }: BundleToPack,
  message: FromSealer,
  say: (message: ToSealer) => void,
): Promise<BundlePacked | undefined> {
  if (message.say === 'sign')
    say({ say: 'signature', text: await sign(message.what, message.sha512) });
  return message.say === 'packed'
    ? { sha512: message.sha512, sizeBytes: message.sizeBytes }
    : undefined;
}
