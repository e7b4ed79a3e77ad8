import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { HitSide } from '../../../shared/contract/vault/checks.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { DecidedHit } from '../../../shared/domain/check-hit/slice.ts';
import { ok } from '../../../shared/kit/result.ts';
import { decidedOf, placeOf, type HitPlace } from '../checks/decided.ts';
import { historyOf } from '../checks/history.ts';
import type { AnyFact } from '../checks/facts.ts';
import type { Hit } from '../checks/hit.ts';
import { changesOf, saidBy } from '../checks/said-then.ts';
import { refOf } from '../checks/identify.ts';
import { looksOf } from '../checks/look.ts';
import { sealForBoth } from '../checks/pair-seal.ts';
import { goneRow, rowOf } from '../checks/rows.ts';
import { reportOf, sideOf } from '../checks/sides.ts';
import type { Opened } from '../opened.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { caseInSight } from './acts-of.ts';
import { recordAct } from './append.ts';
import { roomOfChecks } from './checks.ts';

/** @file One hit: its two records side by side, why, and what people make of it. */

/** One hit. Fault: register/no-such-entry, where the check does not find it and nobody decided on it. */
export async function checkHit(
  _room: Room,
  opened: Opened,
  { hitId }: VaultRequest<'checkHit'>,
): Answer<VaultAnswers['checkHit']> {
  const { hit, decided } = await findHit(opened, hitId);
  const row = hit ? rowOf({ hitId, hit }, decided) : decided && goneRow(decided);
  if (!row) return fault('register/no-such-entry');
  const place: HitPlace = hit ? placeOf(hit) : { kind: 'room' };
  const left = hit && (await sideInSight(opened, hit.left));
  const right = hit && (await sideInSight(opened, hit.right));
  // It was found while the case was in sight, and is not any more.
  if (left === 'hidden' || right === 'hidden') return fault('register/no-such-entry');
  return ok({
    hit: row,
    reasons: hit?.reasons ?? decided?.hit.reasons ?? [],
    ...{ left, right },
    changes: hit && row.standing === 'changed' ? changesOf(hit, decided) : [],
    history: await historyOf(opened, place, decided),
    isOpenToUnit: place.kind === 'room',
    report: row.standing === 'confirmed' && hit ? reportOf(hit) : undefined,
  });
}

/** A record as it stands beside the other; one that lies in a case bears its reference. */
async function sideInSight(opened: Opened, fact: AnyFact): Promise<HitSide | 'hidden'> {
  if (fact.in.kind === 'register') return sideOf(fact);
  const loaded = await caseInSight(opened, fact.in.stream);
  if (!loaded) return 'hidden';
  return { ...sideOf(fact), reference: loaded.state.case.opened?.reference ?? '' };
}

/** Records what a person makes of a hit: in the room of checks, in the case it names, or sealed for readers of both. Faults:
 *  register/no-such-entry, disk/*. */
export async function decideHit(
  room: Room,
  opened: Opened,
  { hitId, decision, reason }: VaultRequest<'decideHit'>,
): Answer<VaultAnswers['decideHit']> {
  const { hit, decided } = await findHit(opened, hitId);
  const ref = hit ? refOf(hit) : decided?.hit;
  if (!ref) return fault('register/no-such-entry');
  const event: LooseEvent =
    decision === 'reopened'
      ? { type: 'check-hit.reopened/1', hitId, reason }
      : {
          type: 'check-hit.decided/1',
          hit: ref,
          decision,
          reason,
          ...(hit && { said: saidBy(hit) }),
        };
  const target = targetOf(room, opened, hit ? placeOf(hit) : { kind: 'room' }, event);
  if (!target) return fault('case/unreadable');
  return recordAct(room, opened, { ...target, checkOnly: false });
}

function targetOf(
  room: Room,
  opened: Opened,
  place: HitPlace,
  event: LooseEvent,
): { readonly stream: string; readonly events: LooseEvent[] } | undefined {
  switch (place.kind) {
    case 'room':
      return { stream: 'checks', events: [event] };
    case 'case':
      return { stream: place.caseId, events: [event] };
    case 'both': {
      const stream = opened.registers.streamOf('checks');
      const { entropy } = room.ports;
      const sealed = sealForBoth(opened.keys, place.cases, stream, event, entropy);
      return sealed && { stream: 'checks', events: [{ type: 'check.sealed/1', ...sealed }] };
    }
  }
}

async function findHit(
  opened: Opened,
  hitId: string,
): Promise<{ readonly hit: Hit | undefined; readonly decided: DecidedHit | undefined }> {
  const { check, checkHit: inRoom } = await roomOfChecks(opened);
  const { look } = looksOf(opened);
  const hit = look?.byId.get(hitId);
  const stream = opened.registers.streamOf('checks');
  const only = look && hit ? { ...look, hits: [{ hitId, hit }] } : undefined;
  const decided = await decidedOf(opened, { stream, check, checkHit: inRoom }, only);
  return { hit, decided: decided.of(hitId) };
}
