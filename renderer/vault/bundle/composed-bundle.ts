import type { BundlePreview } from '../../../shared/contract/vault/bundles.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { caseContentText } from '../../../shared/domain/bundle/content.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { needsSecondPerson } from '../../../shared/domain/bundle/second-person.ts';
import type { Bundle } from '../../../shared/domain/bundle/slice.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { viewOf } from '../calls/open-case.ts';
import { unitFacts } from '../calls/unit-facts.ts';
import type { BundleFile } from '../files/pack-bundle.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { outsideKeys } from '../outside/outside-keys.ts';
import { fault, type Room } from '../room.ts';
import { sha512 } from '../seal/hash.ts';
import { composeBundle, type About, type Composed } from './compose.ts';
import { filesOf, sizeOf } from './files-of.ts';

/** @file A bundle as it would be now: its content, its files, the hash of what it says. */

/** What is known of a bundle before it is sealed. */
export type ComposedBundle = Composed & {
  readonly loaded: LoadedCase;
  readonly view: CaseView;
  readonly files: readonly BundleFile[];
  readonly contentSha512: string;
};

/** Composes and draws it. `wasCompared`: somebody who may know who reported let these very words pass. Faults: case/unreadable. Refusals: bundle/*. */
export async function composedBundle(
  room: Room,
  opened: Opened,
  caseId: string,
  choice: BundleChoice,
  about: Omit<About, 'unit'>,
  wasCompared = false,
): Promise<Result<ComposedBundle, VaultError>> {
  const loaded = await caseInSight(opened, caseId);
  const view = loaded && viewOf(room, opened, loaded);
  if (!loaded || !view) return fault('case/unreadable');
  const unit = { name: opened.unitName, force: opened.force };
  const isClosed = !wasCompared && isReporterClosed(loaded);
  const composed = composeBundle(view, choice, { unit, ...about }, isClosed);
  if (!composed.ok) return err({ refusals: composed.error });
  const files = await filesOf(room, opened, loaded, view, composed.value);
  if (!files) return fault('case/unreadable');
  const text = encodeText(caseContentText(composed.value.content));
  return ok({ ...composed.value, loaded, view, files, contentSha512: bytesToHex(sha512(text)) });
}

/** The same bundle as it was prepared, of the case as it stands. Its words were compared with the name of whoever reported when it was
 *  prepared; whoever confirms or writes it need not know the name, and other words have another hash. */
export const bundleAsPrepared = (
  room: Room,
  opened: Opened,
  caseId: string,
  { profile, records, withheld, withoutExhibits, ...about }: Bundle,
): Promise<Result<ComposedBundle, VaultError>> =>
  composedBundle(
    room,
    opened,
    caseId,
    { profile, records, withheld, withoutExhibits },
    {
      preparedOn: about.preparedOn,
      preparedFor: about.forWhom,
      purpose: about.purpose,
      handling: about.handling,
    },
    true,
  );

/** What the page shows of it. */
export function previewOf(opened: Opened, { content, files, view }: ComposedBundle): BundlePreview {
  const keys = outsideKeys(opened);
  return {
    content,
    files: files.map((file) => ({ path: `data/${file.path}`, sizeBytes: sizeOf(file) })),
    sizeBytes: files.reduce((sum, file) => sum + sizeOf(file), 0),
    needsSecondPerson: needsSecondPerson(content.profile, view, unitFacts(opened)),
    ...(keys?.mayUse === true ? { signedBy: keys.fingerprint } : {}),
  };
}

/** Who reported is recorded, and sealed apart from this workstation. */
const isReporterClosed = ({ acts, state }: LoadedCase): boolean =>
  state.reporter.identified.length === 0 &&
  acts.some(({ events }) => events.some(({ type }) => type === 'reporter.identified/1'));
