import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import { hashInName, nameOnShare } from '../../shared/formats/share-names.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import type { Parcels } from '../replica/parcels.ts';
import type { SharePort } from './share-port.ts';

/** Fetches parts of a sealed file that somebody wants to read, each proven by its name. Answers those that the share does not give, or gives
 *  damaged: a part that is not there is one that did not come yet. */
export async function fetchParts(
  port: SharePort,
  parcels: Parcels,
  names: readonly string[],
): Promise<Result<readonly string[], ShellFault>> {
  const missing: string[] = [];
  for (const name of names) {
    const got = await port.get(nameOnShare('files', hashInName(name)));
    if (!got.ok && got.error.kind !== 'share/damaged') return err({ kind: 'share/lost' });
    if (got.ok && got.value !== 'absent') await parcels.write('files', got.value);
    else missing.push(name);
  }
  return ok(missing);
}
