import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { handleOf } from '../keys/vault-handle.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';
import { flush } from './flush.ts';

/** Asks the person for a folder. Fault: cancelled. */
export async function chooseFolder(
  room: Room,
  request: VaultRequest<'chooseFolder'>,
): Answer<VaultAnswers['chooseFolder']> {
  const chosen = await room.ports.shell.ask('folder.choose', request);
  if (!chosen.ok) return shellFault(chosen.error);
  return chosen.value === 'cancelled' ? fault('cancelled') : ok(chosen.value);
}

/** Asks the person for a file to write. Fault: cancelled. */
export async function chooseOutput(
  room: Room,
  request: VaultRequest<'chooseOutput'>,
): Answer<VaultAnswers['chooseOutput']> {
  const chosen = await room.ports.shell.ask('output.choose', request);
  if (!chosen.ok) return shellFault(chosen.error);
  return chosen.value === 'cancelled' ? fault('cancelled') : ok(chosen.value);
}

/** Copies the sealed vault to a chosen folder: what is not there yet, read back and compared. Recorded in the unit's own stream. */
export async function sealedCopy(
  room: Room,
  opened: Opened,
  request: VaultRequest<'sealedCopy'>,
): Answer<VaultAnswers['sealedCopy']> {
  await opened.queue.run(() => flush(room, opened));
  const report = await room.ports.shell.ask('copy.run', {
    vaultId: opened.vaultId,
    token: request.token,
  });
  if (!report.ok) return shellFault(report.error);
  const { copiedFiles, alreadyThere, copiedBytes, failures } = report.value;
  await appendActs(room, opened, [
    {
      stream: opened.unitId,
      events: [
        {
          type: 'copy.made/1',
          files: copiedFiles + alreadyThere,
          sizeBytes: copiedBytes,
          verified: failures.length === 0,
        },
      ],
    },
  ]);
  return ok(report.value);
}

/** What vaults a chosen folder holds. */
export async function scanCopy(
  room: Room,
  request: VaultRequest<'scanCopy'>,
): Answer<VaultAnswers['scanCopy']> {
  const found = await room.ports.shell.ask('restore.scan', request);
  if (!found.ok) return shellFault(found.error);
  return ok({ found: found.value.map((vault) => ({ ...vault, handle: handleOf(vault.vaultId) })) });
}

/** Brings a sealed copy into this profile; never over a vault that is here. It opens with its passphrase or its kit. */
export async function restoreCopy(
  room: Room,
  request: VaultRequest<'restoreCopy'>,
): Answer<VaultAnswers['restoreCopy']> {
  const report = await room.ports.shell.ask('restore.run', {
    token: request.token,
    vaultId: request.vaultId as VaultId,
  });
  return report.ok ? ok(report.value) : shellFault(report.error);
}
