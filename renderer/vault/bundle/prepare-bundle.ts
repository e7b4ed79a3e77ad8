import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { bundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleOf } from '../../../shared/domain/bundle/slice.ts';
import { createId, itemId } from '../../../shared/kit/ids.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { recordAct } from '../calls/append.ts';
import type { Opened } from '../opened.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { keysNotToUse } from './keys-that-stand.ts';
import { bundleAsPrepared, composedBundle, previewOf } from './composed-bundle.ts';

/** Shows what would go into a bundle, before anything is decided about it. Refusals: bundle/*. Faults: case/unreadable. */
export async function previewBundle(
  room: Room,
  opened: Opened,
  { caseId, ...choice }: VaultRequest<'previewBundle'>,
): Answer<VaultAnswers['previewBundle']> {
  const composed = await composedBundle(room, opened, caseId, bundleChoice.parse(choice), {
    preparedOn: todayOf(room),
    preparedFor: { name: '', organisation: '', role: '' },
    purpose: '',
    handling: '',
  });
  return composed.ok ? ok(previewOf(opened, composed.value)) : composed;
}

/** Records a bundle as prepared: what goes in is composed here, and its hash is part of the act. Refusals: bundle/*, those of the rules.
 *  Faults: case/unreadable, disk/*. */
export async function prepareBundle(
  room: Room,
  opened: Opened,
  request: VaultRequest<'prepareBundle'>,
): Answer<VaultAnswers['prepareBundle']> {
  const { caseId, draftKey, forWhom, purpose, handling, harmTest, sealedTo, ...choice } = request;
  const preparedOn = todayOf(room);
  const composed = await composedBundle(room, opened, caseId, bundleChoice.parse(choice), {
    ...{ preparedOn, preparedFor: forWhom, purpose, handling },
  });
  if (!composed.ok) return composed;
  const against = keysNotToUse(room, opened, sealedTo);
  if (against.length > 0) return err({ refusals: [...against] });
  const bundleId = itemId.parse(createId(room.ports.entropy));
  const recorded = await recordAct(room, opened, {
    stream: caseId,
    checkOnly: false,
    draftKey,
    events: [
      {
        ...{ type: 'bundle.prepared/1', bundleId, ...choice },
        ...{ forWhom, purpose, handling, harmTest, sealedTo, preparedOn },
        contentSha512: composed.value.contentSha512,
      },
    ],
  });
  if (!recorded.ok) return recorded;
  const { needsSecondPerson } = previewOf(opened, composed.value);
  return ok({ ...recorded.value, bundleId, needsSecondPerson });
}

/** Shows what goes into a bundle that was prepared, and whether the case says the same still. */
export async function showBundle(
  room: Room,
  opened: Opened,
  { caseId, bundleId }: VaultRequest<'showBundle'>,
): Answer<VaultAnswers['showBundle']> {
  const loaded = await caseInSight(opened, caseId);
  const bundle = loaded && bundleOf(loaded.state.bundle, bundleId);
  if (!bundle) return fault('case/unreadable');
  const composed = await bundleAsPrepared(room, opened, caseId, bundle);
  if (!composed.ok) return composed;
  return ok({
    ...previewOf(opened, composed.value),
    isAsPrepared: composed.value.contentSha512 === bundle.contentSha512,
  });
}
