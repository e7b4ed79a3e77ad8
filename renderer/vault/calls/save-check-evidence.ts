import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { evidenceMarking } from '../../../shared/domain/check/words.ts';
import { ok } from '../../../shared/kit/result.ts';
import { evidenceOf } from '../checks/evidence.ts';
import { evidenceTable } from '../checks/evidence-table.ts';
import { looksOf } from '../checks/look.ts';
import { drawRunEvidence } from '../documents/draw-run-evidence.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { recordAct } from './append.ts';
import { begunOn, roomOfChecks } from './checks.ts';

/** Saves the evidence of a run of the cross-checks to a chosen file, on paper or as a table. Recorded in the room of checks before it is
 *  written; the writer process alone sees it on its way. Faults: register/no-such-entry, cancelled, disk/*. */
export async function saveCheckEvidence(
  room: Room,
  opened: Opened,
  { runId, as, withHits, token }: VaultRequest<'saveCheckEvidence'>,
): Answer<VaultAnswers['saveCheckEvidence']> {
  const state = await roomOfChecks(opened);
  const run = state.check.runs.find((known) => known.runId === runId);
  if (!run) return fault('register/no-such-entry');
  const { look } = looksOf(opened);
  const known = { state, look, begunOn: begunOn(room, opened), today: todayOf(room) };
  const evidence = evidenceOf(run, known, withHits);
  const isDemonstration = opened.kind === 'demonstration';
  const drawn =
    as === 'table'
      ? { bytes: evidenceTable(evidence, evidenceMarking(isDemonstration)), pages: 0 }
      : await drawRunEvidence(
          evidence,
          {
            ...{ unitName: opened.unitName, by: opened.me.name, at: room.ports.clock.now() },
            isDemonstration,
          },
          await room.ports.fonts(),
        );
  const recorded = await recordAct(room, opened, {
    stream: 'checks',
    checkOnly: false,
    events: [{ type: 'check.evidence-saved/1', runId, as, withHits }],
  });
  if (!recorded.ok) return recorded;
  const written = await handToWriter(room.ports.shell, token, drawn.bytes);
  return written.ok ? ok({ pages: drawn.pages }) : shellFault(written.error);
}
