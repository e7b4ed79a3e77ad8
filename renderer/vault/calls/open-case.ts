import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import { stageNames, stageOf } from '../../../shared/domain/stage.ts';
import { gathered } from '../../../shared/domain/timeline.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { holdsUnknown, tellStream } from '../fold/stream.ts';
import { openerFor, policyOf, rowFor } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import { isUnverified } from '../model/first-reading.ts';
import { companionsOf } from '../model/companions.ts';
import { governingPolicy } from '../model/governing.ts';
import { standingActs } from '../model/standing.ts';
import { withSafety } from '../model/safety.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { caseInSight } from './acts-of.ts';
import { recordOrOwe } from './owed-acts.ts';
import { unitFacts } from './unit-facts.ts';

/** Opens a case and records that it was looked at, before it is shown (design 6). Faults: case/unreadable, disk/*. */
export async function openCase(
  room: Room,
  opened: Opened,
  request: VaultRequest<'openCase'>,
): Answer<VaultAnswers['openCase']> {
  if (!(await caseInSight(opened, request.caseId))) return fault('case/unreadable');
  const looked = await recordOrOwe(room, opened, [
    {
      stream: request.caseId,
      events: [{ type: 'case.opened-to-look/1', purpose: request.purpose }],
    },
  ]);
  if (!looked.ok) return shellFault(looked.error);
  return refreshCase(room, opened, request);
}

/** The same case again, after a change. */
export async function refreshCase(
  room: Room,
  opened: Opened,
  request: VaultRequest<'refreshCase'>,
): Answer<VaultAnswers['refreshCase']> {
  const loaded = await caseInSight(opened, request.caseId);
  const view = loaded && viewOf(room, opened, loaded);
  return view ? ok(view) : fault('case/unreadable');
}

/** What the page shows of a case. */
export function viewOf(room: Room, opened: Opened, loaded: LoadedCase): CaseView | undefined {
  const today = todayOf(room);
  const policy = policyOf(loaded.state, opened.unit.state);
  const row = rowFor(loaded, opened.unit.state, today);
  if (!policy || !row) return undefined;
  return {
    caseId: caseId.parse(loaded.caseId),
    state: loaded.state,
    row,
    stage: stageNames[stageOf(loaded.state, policy, today)],
    timeline: gathered(
      withSafety(
        opened,
        tellStream(
          caseEngine,
          standingActs(opened, loaded.acts),
          openerFor(opened.keys, loaded.caseId),
        ),
      ),
    ),
    duties: caseEngine.duties(loaded.state, { policy, today, unit: unitFacts(opened) }),
    policy,
    readOnly: isUnverified(opened, loaded.caseId) || holdsUnknown(caseEngine, loaded.acts),
    ...(isUnverified(opened, loaded.caseId) ? { notYetVerified: true as const } : {}),
    today,
    companions: companionsOf(
      opened.rows,
      row.inquiry?.inquiryId,
      opened.rows.indexOf(loaded.caseId),
    ),
  };
}

/** The unit's own record and what happened in it. */
export function unitView(room: Room, opened: Opened): VaultAnswers['unit'] {
  const today = todayOf(room);
  const policy = governingPolicy(opened, today);
  return {
    state: opened.unit.state,
    timeline: withSafety(
      opened,
      tellStream(
        unitEngine,
        standingActs(opened, opened.unit.acts),
        openerFor(opened.keys, opened.unitId),
      ),
    ),
    governing: { profileId: policy.profile.id, version: policy.profile.version },
    duties: unitEngine.duties(opened.unit.state, {
      policy,
      today,
      device: opened.device.device,
      unit: unitFacts(opened),
    }),
    custodians: opened.membership.charter().custodians.length,
    today,
  };
}
