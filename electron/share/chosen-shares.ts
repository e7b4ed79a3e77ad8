import { z } from 'zod';
import { shareName } from '../../shared/formats/share-names.ts';
import { unitId, vaultId, type VaultId } from '../../shared/kit/ids.ts';
import type { Disk } from '../replica/disk.ts';
import { readWhole } from '../replica/file-hash.ts';
import { replaceFile } from '../replica/side-files.ts';

/** @file Which share each vault of this workstation uses: a setting of the workstation, in plain text beside the others. A vault that is
 *  restored elsewhere does not bring it along. */

const name = 'shares.json';

const oneShare = z.strictObject({
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
export type ChosenShare = z.infer<typeof oneShare>;

/** The share where the unit meets, or a further copy of it: a stick after a field interview. */
export type Which = 'share' | 'further';

const all = z.record(vaultId, oneShare.extend({ further: oneShare.optional() }));
type All = z.infer<typeof all>;

export type ChosenShares = {
  readonly all: () => Promise<readonly (readonly [VaultId, Which, ChosenShare])[]>;
  readonly of: (vaultId: VaultId, which: Which) => Promise<ChosenShare | undefined>;
  readonly choose: (vaultId: VaultId, which: Which, share: ChosenShare) => Promise<void>;
  /** A further copy is one of the share: who leaves that leaves both. */
  readonly forget: (vaultId: VaultId, which: Which) => Promise<void>;
};

export function createChosenShares(disk: Disk, profile: string): ChosenShares {
  const write = async (shares: All): Promise<void> => {
    const bytes = new TextEncoder().encode(`${JSON.stringify(shares, null, 2)}\n`);
    await replaceFile(disk, { folder: profile, name, bytes });
  };
  return {
    all: async () => {
      const shares = await read(disk, profile);
      return Object.keys(shares).flatMap((key): [VaultId, Which, ChosenShare][] => {
        const id = vaultId.parse(key);
        const { share, further } = apart(shares[id]);
        return [
          ...(share ? [[id, 'share', share] satisfies [VaultId, Which, ChosenShare]] : []),
          ...(further ? [[id, 'further', further] satisfies [VaultId, Which, ChosenShare]] : []),
        ];
      });
    },
    of: async (id, which) => apart((await read(disk, profile))[id])[which],
    choose: async (id, which, chosen) => {
      const shares = await read(disk, profile);
      const before = apart(shares[id]);
      const share = which === 'share' ? chosen : before.share;
      const further = which === 'further' ? chosen : before.further;
      if (share) await write({ ...shares, [id]: { ...share, ...(further ? { further } : {}) } });
    },
    forget: async (id, which) => {
      const { [id]: gone, ...others } = await read(disk, profile);
      const { share } = apart(gone);
      await write(which === 'further' && share ? { ...others, [id]: share } : others);
    },
  };
}

function apart(kept: All[VaultId] | undefined): {
  readonly share: ChosenShare | undefined;
  readonly further: ChosenShare | undefined;
} {
  if (kept === undefined) return { share: undefined, further: undefined };
  const { further, ...share } = kept;
  return { share, further };
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
