import type { SearchHit, VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { shellFault, type Answer, type Room } from '../room.ts';

/** What is wrong by name, and how much there is. */
export async function health(room: Room, opened: Opened): Answer<VaultAnswers['health']> {
  const listed = await room.ports.shell.ask('replica.list', { vaultId: opened.vaultId });
  if (!listed.ok) return shellFault(listed.error);
  return ok({
    troubles: opened.troubles,
    frames: opened.ledger.tip().nextNumber,
    segments: listed.value.length,
    cases: opened.rows.size(),
    lastSealedCopyAt: opened.unit.state.unit.lastCopy?.at,
  });
}

/** Hits a name before it is called known: every word of it must be met, misspelt at most. */
export function alreadyKnown(
  opened: Opened,
  request: VaultRequest<'alreadyKnown'>,
): VaultAnswers['alreadyKnown'] {
  const hits = request.names.flatMap((name) =>
    name.trim().length < 3
      ? []
      : opened.texts.index.find(name, 5).map(
          (hit): SearchHit => ({
            caseId: caseId.parse(opened.rows.idAt(hit.row)),
            row: opened.rows.rowAt(hit.row),
            matched: name,
          }),
        ),
  );
  return { hits };
}
