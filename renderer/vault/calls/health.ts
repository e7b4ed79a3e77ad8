import type { SearchHit } from '../../../shared/contract/vault/cases.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { lastCopyOf } from '../../../shared/domain/unit/facts.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { troublesOf } from './troubles.ts';
import type { Opened } from '../opened.ts';
import type { SearchHit as IndexHit } from '../search/search-index.ts';
import { shellFault, type Answer, type Room } from '../room.ts';

/** What is wrong by name, and how much there is. */
export async function health(room: Room, opened: Opened): Answer<VaultAnswers['health']> {
  const listed = await room.ports.shell.ask('replica.list', { vaultId: opened.vaultId });
  if (!listed.ok) return shellFault(listed.error);
  return ok({
    troubles: troublesOf(opened),
    frames: opened.ledger.tip().nextNumber,
    segments: listed.value.length,
    cases: opened.rows.column('hidden').filter((hidden) => hidden !== true).length,
    lastSealedCopyAt: lastCopyOf(opened.unit.state.unit, opened.device.device)?.at,
  });
}

/** Cases in which a name stands already: every word of it as written, or one of several misspelt or heard alike. A word that is only
 *  begun, or met by chance in two ways at once, is no warning: one that cries at each common name is soon not read. */
export function alreadyKnown(
  opened: Opened,
  request: VaultRequest<'alreadyKnown'>,
): VaultAnswers['alreadyKnown'] {
  const hits = request.names.flatMap((name) =>
    name.trim().length < 3
      ? []
      : opened.texts.index
          .find(name, 20)
          .filter(isLike)
          .slice(0, 5)
          .map(
            (hit): SearchHit => ({
              caseId: caseId.parse(opened.rows.idAt(hit.row)),
              row: opened.rows.rowAt(hit.row),
              matched: name,
            }),
          ),
  );
  return { hits, ready: opened.texts.isReady() };
}

function isLike({ why }: IndexHit): boolean {
  const inexact = why.filter(({ how }) => how !== 'exact');
  const isOneSlip = inexact.length === 1 && why.length > 1;
  return inexact.length === 0 || (isOneSlip && inexact.every(({ how }) => slips.has(how)));
}

const slips: ReadonlySet<string> = new Set(['typo', 'sound']);
