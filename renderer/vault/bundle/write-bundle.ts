import type { BundleProgress } from '../../../shared/contract/vault/bundles.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { bundleFileName, bundleFolder } from '../../../shared/domain/bundle/file-name.ts';
import { bundleOf, type Bundle } from '../../../shared/domain/bundle/slice.ts';
import { epochMsOf } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { recordAct } from '../calls/append.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { packBundle, type BundleFault } from '../files/pack-bundle.ts';
import { generatePassphrase } from '../keys/passphrase.ts';
import type { Opened } from '../opened.ts';
import { outsideKeys, signForOutsiders, unitPrincipal } from '../outside/outside-keys.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { ageHead } from '../seal/age-head.ts';
import { bundleAsPrepared, type ComposedBundle } from './composed-bundle.ts';
import { wordsOf } from './files-of.ts';
import { keysNotToUse } from './keys-that-stand.ts';
import { howToOpen } from './how-to-open.ts';

/** @file Writing a bundle that was prepared: complete, read again and compared, or absent. */

/** The one bundle that is being written, of an open vault. */
const underWay = new WeakMap<
  Opened,
  { progress: BundleProgress; readonly stop: AbortController }
>();

/** Writes a bundle. It says the same as when it was prepared, or it is not written. Refusals: bundle/*, outside/*. Faults: cancelled,
 *  case/unreadable, disk/*, file/*. */
export async function writeBundle(
  room: Room,
  opened: Opened,
  request: VaultRequest<'writeBundle'>,
): Answer<VaultAnswers['writeBundle']> {
  if (underWay.has(opened)) return fault('cancelled');
  const course = {
    progress: { doing: 'gathering', doneBytes: 0, sizeBytes: 0 } as BundleProgress,
    stop: new AbortController(),
  };
  underWay.set(opened, course);
  try {
    return await write(room, opened, request, course);
  } finally {
    underWay.delete(opened);
  }
}

type Course = { progress: BundleProgress; readonly stop: AbortController };

async function write(
  room: Room,
  opened: Opened,
  { caseId, bundleId, token }: VaultRequest<'writeBundle'>,
  course: Course,
): Answer<VaultAnswers['writeBundle']> {
  const loaded = await caseInSight(opened, caseId);
  const bundle = loaded && bundleOf(loaded.state.bundle, bundleId);
  if (!bundle) return fault('case/unreadable');
  const composed = await bundleAsPrepared(room, opened, caseId, bundle);
  if (!composed.ok) return composed;
  const keys = outsideKeys(opened);
  // Everything that could refuse refuses before the first byte: the key, the second person, a case that changed.
  const tried = signForOutsiders(opened, '00'.repeat(64));
  if (!tried.ok || !keys) return tried.ok ? fault('bug') : tried;
  const against = keysNotToUse(room, opened, bundle.sealedTo);
  if (against.length > 0) return err({ refusals: [...against] });
  const event = writtenEvent(room, composed.value, bundle, keys.fingerprint);
  const allowed = await record(room, opened, caseId, event, true);
  if (!allowed.ok) return allowed;
  const words =
    bundle.sealedTo.with === 'passphrase' ? generatePassphrase(room.ports.entropy, 10) : undefined;
  const packed = await pack(
    room,
    opened,
    { token, bundle, composed: composed.value, words },
    course,
  );
  if (!packed.ok) return packed;
  const recorded = await record(room, opened, caseId, { ...event, ...packed.value }, false);
  if (!recorded.ok) return recorded;
  return ok({
    ...recorded.value,
    ...packed.value,
    fileName: bundleFileName(composed.value.content.reference, bundle),
    signedBy: keys.fingerprint,
    ...(words === undefined ? {} : { words: words.split(' ') }),
  });
}

const record = (
  room: Room,
  opened: Opened,
  caseId: string,
  event: LooseEvent,
  checkOnly: boolean,
) => recordAct(room, opened, { stream: caseId, events: [event], checkOnly });

/** With a hash and a size that stand in for those of the file, until it is there. */
const writtenEvent = (
  room: Room,
  { content, files, contentSha512 }: ComposedBundle,
  { bundleId }: Bundle,
  signedBy: string,
): LooseEvent & Readonly<Record<string, unknown>> => ({
  ...{ type: 'bundle.written/1', bundleId, contentSha512, signedBy },
  fileName: bundleFileName(content.reference, content),
  sha512: '00'.repeat(64),
  sizeBytes: 1,
  files: files.length,
  writtenOn: todayOf(room),
});

type ToPack = {
  readonly token: string;
  readonly bundle: Bundle;
  readonly composed: ComposedBundle;
  readonly words: string | undefined;
};

async function pack(
  room: Room,
  opened: Opened,
  { token, bundle, composed, words }: ToPack,
  course: Course,
): Promise<Result<{ readonly sha512: string; readonly sizeBytes: number }, VaultError>> {
  const { content, files } = composed;
  const folder = bundleFolder(content.reference, content);
  const cost = room.ports.wordsCost;
  const age = await ageHead(
    bundle.sealedTo.with === 'keys'
      ? { recipients: bundle.sealedTo.keys.map(({ recipient }) => recipient) }
      : { passphrase: words ?? '', ...(cost === undefined ? {} : { cost }) },
  );
  const keys = outsideKeys(opened);
  const packed = await packBundle(room, opened, {
    ...{ token, age, folder, files },
    words: wordsOf(content),
    beside: new Map([
      ['HOW-TO-OPEN.txt', howToText(opened, folder, bundle)],
      ['allowed_signers', keys?.allowedSigners ?? ''],
    ]),
    madeAtMs: epochMsOf(room.ports.clock.now()),
    sign: (_what, sha512Hex) => {
      const signed = signForOutsiders(opened, sha512Hex);
      return signed.ok ? Promise.resolve(signed.value) : Promise.reject(new Error('bug: no key'));
    },
    progress: (doneBytes, sizeBytes) => {
      course.progress = { doing: 'writing', doneBytes, sizeBytes };
    },
    cancel: course.stop.signal,
  });
  return packed.ok ? packed : notPacked(packed.error);
}

/** Why none was written, in the vault's words. */
function notPacked({ kind }: BundleFault): Result<never, VaultError> {
  switch (kind) {
    case 'bundle/not-ours':
    case 'bundle/damaged':
    case 'bundle/archive-refused':
    case 'bundle/no-bag':
      return err({ fault: { kind: 'bug' } });
    default:
      return err({ fault: { kind } });
  }
}

const howToText = (opened: Opened, folder: string, { sealedTo }: Bundle): string => {
  const keys = outsideKeys(opened);
  return howToOpen({
    folder,
    with: sealedTo.with,
    unit: `${opened.unitName}, ${opened.force}`,
    principal: unitPrincipal,
    fingerprint: keys?.fingerprint ?? '',
    allowedSigners: keys?.allowedSigners ?? '',
  });
};

/** How far the writing is. */
export const bundleProgress = (_room: Room, opened: Opened): VaultAnswers['bundleProgress'] => ({
  progress: underWay.get(opened)?.progress ?? 'idle',
});

/** Ends it after the piece it is at. Nothing is left. */
export function cancelBundle(_room: Room, opened: Opened): VaultAnswers['cancelBundle'] {
  underWay.get(opened)?.stop.abort();
  return {};
}

/** Writes the page that says how a bundle is opened. Faults: case/unreadable, cancelled, disk/*. */
export async function saveHowToOpen(
  room: Room,
  opened: Opened,
  { caseId, bundleId, token }: VaultRequest<'saveHowToOpen'>,
): Answer<VaultAnswers['saveHowToOpen']> {
  const loaded = await caseInSight(opened, caseId);
  const bundle = loaded && bundleOf(loaded.state.bundle, bundleId);
  const written = bundle?.written.at(-1);
  if (!bundle || !written) return fault('case/unreadable');
  const folder = written.fileName.replace(/\.bag\.tar\.age$/, '');
  const text = howToText(opened, folder, bundle);
  const handed = await handToWriter(room.ports.shell, token, encodeText(text));
  return handed.ok ? ok({}) : shellFault(handed.error);
}
