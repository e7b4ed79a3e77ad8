import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { vettingEvents } from '../../../shared/domain/vetting/events.ts';
import { composePack, packText } from '../../../shared/domain/vetting/pack.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { policyOf } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { caseInSight } from './acts-of.ts';
import { append } from './append.ts';

/** Tells the vetting department of a risk: the pack is made here of what was chosen, hashed, and kept as it goes. */
export async function tellVetting(
  room: Room,
  opened: Opened,
  request: VaultRequest<'tellVetting'>,
): Answer<VaultAnswers['tellVetting']> {
  const { caseId, event, draftKey } = request;
  const loaded = await caseInSight(opened, caseId);
  if (!loaded) return fault('case/unreadable');
  return append(room, opened, {
    stream: caseId,
    checkOnly: false,
    draftKey,
    events: [{ ...event, ...packOf(loaded, opened, event) }],
  });
}

/** The pack and its hash; nothing where the choice itself is not understood, which `append` then refuses field by field. */
function packOf(
  { state }: LoadedCase,
  opened: Opened,
  event: VaultRequest<'tellVetting'>['event'],
): Readonly<Record<string, unknown>> {
  const { fields, riskSummary } = event;
  const choice = vettingEvents['vetting.notified/2']
    .pick({ fields: true, riskSummary: true })
    .safeParse({ fields, riskSummary });
  const policy = policyOf(state, opened.unit.state);
  if (!choice.success || !policy) return {};
  const pack = composePack(state, policy, choice.data);
  return { pack, sha256: bytesToHex(sha256(encodeText(packText(pack)))) };
}
