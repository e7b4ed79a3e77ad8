import { z } from 'zod';
import { shareName } from '../../shared/formats/share-names.ts';
import { unitId, vaultId, type VaultId } from '../../shared/kit/ids.ts';
import type { Disk } from '../replica/disk.ts';
import { readWhole } from '../replica/file-hash.ts';
import { replaceFile } from '../replica/side-files.ts';

/** @file Which share each vault of this workstation uses: a setting of the workstation, in plain text beside the others. A vault that is
 *  restored elsewhere does not bring it along. */

const name = 'shares.json';

const chosenShare = z.strictObject({
  /** The folder that the person chose; the share lies in it. */
  path: z.string().min(1),
  label: z.string().max(400),
  unit: unitId,
  /** The mark it had, or was given: without it, it is not this share. */
  mark: shareName,
  /** The scratch folder of this workstation on it. */
  scratch: z.string().regex(/^[0-9a-f]{32}$/),
  chosenAtMs: z.number(),
});
/** A share that a person chose. */
export type ChosenShare = z.infer<typeof chosenShare>;

const all = z.record(vaultId, chosenShare);
type All = z.infer<typeof all>;

export type ChosenShares = {
  readonly all: () => Promise<ReadonlyMap<VaultId, ChosenShare>>;
  readonly of: (vaultId: VaultId) => Promise<ChosenShare | undefined>;
  readonly choose: (vaultId: VaultId, share: ChosenShare) => Promise<void>;
  readonly forget: (vaultId: VaultId) => Promise<void>;
};

export function createChosenShares(disk: Disk, profile: string): ChosenShares {
  const write = async (shares: All): Promise<void> => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(shares, null, 2)}\n`);
    await replaceFile(disk, { folder: profile, name, bytes });
  };
  return {
    all: async () => {
      const shares = await read(disk, profile);
      return new Map(
        Object.keys(shares).flatMap((key): [VaultId, ChosenShare][] => {
          const id = vaultId.parse(key);
          const share = shares[id];
          return share ? [[id, share]] : [];
        }),
      );
    },
    of: async (id) => (await read(disk, profile))[id],
    choose: async (id, share) => write({ ...(await read(disk, profile)), [id]: share }),
    forget: async (id) => {
      const { [id]: _gone, ...others } = await read(disk, profile);
      await write(others);
    },
  };
}

/** None chosen where the file is absent or not what we wrote: a share is chosen again, which loses nothing. */
async function read(disk: Disk, profile: string): Promise<All> {
  try {
    const written: unknown = JSON.parse(
      new TextDecoder().decode(await readWhole(disk, `${profile}/${name}`)),
    );
    return all.parse(written);
  } catch {
    return {};
  }
}
