import { z } from 'zod';
import { office } from '../../domain/office.ts';
import { type VaultId, vaultId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import type { Settings, ShellFacts } from '../bridge.ts';
import type { Trouble } from './workstation.ts';

/** @file What the page asks about opening a vault: made, unlocked, recovered, and its passphrase and kit. */

const nothing = z.strictObject({});
const passphrase = z.string().min(1).max(400);

/** The requests about opening a vault: made, unlocked, recovered, and its passphrase and kit. */
export const sessionCalls = {
  start: nothing,
  suggestPassphrase: nothing,
  estimatePassphrase: z.strictObject({ passphrase }),
  /** Creates a vault, its device, unit and charter. The kit's words come back once and must be confirmed. */
  createVault: z.strictObject({
    kind: z.enum(['unit', 'demonstration']),
    force: requiredText(textLimits.name),
    unitName: requiredText(textLimits.name),
    founder: z.strictObject({
      name: requiredText(textLimits.name),
      rankOrGrade: requiredText(textLimits.name),
      office,
    }),
    profileId: z.string().max(60),
    passphrase,
  }),
  /** The session again: who one is comes from the unit's record, which may be verified only after the vault opened. */
  session: nothing,
  confirmKit: z.strictObject({
    words: z
      .array(
        z.strictObject({ position: z.number().int().min(1).max(24), word: z.string().max(20) }),
      )
      .length(4),
  }),
  /** Saves the kit as a printable PDF through the writer process. Needs the passphrase again once set up. */
  saveKit: z.strictObject({ token: z.string(), passphrase }),
  renewKit: z.strictObject({ passphrase }),
  unlock: z.strictObject({ vaultId, passphrase }),
  recover: z.strictObject({ vaultId, words: z.string().max(400), newPassphrase: passphrase }),
  changePassphrase: z.strictObject({
    current: passphrase,
    next: passphrase,
    newVaultKey: z.boolean(),
  }),
} as const;

/** What the lock screen knows of a vault: nothing from inside it. */
export type VaultListing = {
  readonly vaultId: VaultId;
  /** Two plain words made from the random id, to tell vaults apart. */
  readonly handle: string;
  readonly kind: 'unit' | 'demonstration' | 'unreadable';
  readonly lastWrittenAtMs: number;
};

/** The opened vault: who you are and where. */
export type Session = {
  readonly vaultId: VaultId;
  /** The two words by which the lock screen calls this vault. */
  readonly handle: string;
  readonly kind: 'unit' | 'demonstration';
  readonly me: {
    readonly memberId: string;
    readonly personId: string;
    readonly name: string;
    readonly rankOrGrade: string;
    readonly office: string;
  };
  readonly unitName: string;
  readonly force: string;
  readonly kitConfirmed: boolean;
  /** What is wrong and named, if anything. */
  readonly troubles: readonly Trouble[];
};

/** What they answer. */
export type SessionAnswers = {
  start: { vaults: readonly VaultListing[]; facts: ShellFacts; settings: Settings };
  suggestPassphrase: { passphrase: string; bits: number };
  estimatePassphrase: { acceptable: boolean; score: 0 | 1 | 2 | 3 | 4; says: string };
  createVault: { session: Session; kitWords: readonly string[] };
  session: { session: Session };
  confirmKit: { session: Session };
  saveKit: { pages: number };
  renewKit: { kitWords: readonly string[] };
  unlock: { session: Session };
  recover: { session: Session };
  /** With a new vault key the old kit is void; the words of the new one come back once and must be confirmed. */
  changePassphrase: { newVaultKey: boolean; kitWords?: readonly string[] };
};
