import { domainLabel, sealContext } from '../../../shared/formats/context.ts';
import {
  argonCeiling,
  argonFloor,
  encodeSlotsBody,
  type ArgonCost,
  type PassphraseSlot,
  type Slots,
  type SlotsFileFault,
  type VaultKind,
} from '../../../shared/formats/slots.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, VaultId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { argon2id } from '../seal/argon2id.ts';
import { keyedHash } from '../seal/hash.ts';
import { open, seal } from '../seal/seal.ts';
import { secretsEqual, wipe } from '../seal/sodium.ts';
import { normalisePassphrase, type PassphraseForm } from './passphrase.ts';

/** @file The two secrets that open a vault: a passphrase and the recovery kit, each wrapping the same random vault key.
 *  Nothing here writes, resets or deletes. Format: docs/formats/slots.md. */

/** Why a vault does not open. `weak-parameters`: less Argon2id than the floor, so somebody else wrote it. */
export type KeysFault =
  | SlotsFileFault
  | PassphraseForm
  | {
      readonly kind:
        | 'keys/wrong-passphrase'
        | 'keys/wrong-kit'
        | 'keys/weak-parameters'
        | 'keys/os-secret-missing'
        | 'keys/absent';
    };
/** A passphrase to be, with what is mixed into it and how hard it is to guess. */
export type NewPassphrase = {
  readonly passphrase: string;
  /** 32 bytes that the OS keystore guards; the kit opens the vault without them. */
  readonly osSecret?: Bytes;
  readonly cost: ArgonCost;
  readonly entropy: Entropy;
};
/** Slots with the vault key they wrap. */
export type OpenSlots = { readonly slots: Slots; readonly vaultKey: Bytes };

/** A vault's first slots around a fresh vault key. Fault: keys/passphrase-form. */
export function createSlots(
  vault: NewPassphrase & {
    readonly vaultId: VaultId;
    readonly kind: VaultKind;
    readonly kitSecret: Bytes;
  },
): Result<OpenSlots, KeysFault> {
  return wrapFresh({ vaultId: vault.vaultId, kind: vault.kind, generation: 1 }, vault);
}

/** The vault key by passphrase. A wrong passphrase has one constant answer; nothing is changed by asking. */
export function openWithPassphrase(
  slots: Slots,
  passphrase: string,
  osSecret?: Bytes,
): Result<Bytes, KeysFault> {
  const { cost } = slots.passphrase;
  if (isBelow(cost, argonFloor)) return err({ kind: 'keys/weak-parameters' });
  if (isBelow(argonCeiling, cost)) return err({ kind: 'keys/damaged' });
  if (slots.passphrase.osSecret && osSecret === undefined)
    return err({ kind: 'keys/os-secret-missing' });
  const bytes = normalisePassphrase(passphrase);
  if (!bytes.ok) return err({ kind: 'keys/wrong-passphrase' });
  const key = passphraseKey(bytes.value, slots.passphrase, osSecret);
  const context = passphraseContext(slots.vaultId, slots.passphrase);
  return openSlot(slots, { key, context, box: slots.passphrase.box }, 'keys/wrong-passphrase');
}

/** The vault key by recovery kit. */
export function openWithKit(slots: Slots, kitSecret: Bytes): Result<Bytes, KeysFault> {
  const slot = {
    key: kitKey(kitSecret),
    context: kitContext(slots.vaultId),
    box: slots.kit.box,
  };
  return openSlot(slots, slot, 'keys/wrong-kit');
}

/** The same vault key under another passphrase. Copies of the old slots still open with the old one: only a new vault key ends that. */
export function changePassphrase(
  slots: Slots,
  vaultKey: Bytes,
  change: NewPassphrase,
): Result<Slots, KeysFault> {
  if (!isGenuine(slots, vaultKey)) return err({ kind: 'keys/damaged' });
  const passphrase = wrapWithPassphrase(slots.vaultId, vaultKey, change);
  if (!passphrase.ok) return passphrase;
  return ok(
    authenticate(
      { ...slots, generation: slots.generation + 1, passphrase: passphrase.value },
      vaultKey,
    ),
  );
}

/** The same vault key under a new recovery kit. */
export function replaceKit(
  slots: Slots,
  vaultKey: Bytes,
  change: { readonly kitSecret: Bytes; readonly entropy: Entropy },
): Result<Slots, KeysFault> {
  if (!isGenuine(slots, vaultKey)) return err({ kind: 'keys/damaged' });
  const kit = wrapWithKit(slots.vaultId, vaultKey, change.kitSecret, change.entropy);
  return ok(authenticate({ ...slots, generation: slots.generation + 1, kit }, vaultKey));
}

/** A new vault key under both secrets. Whatever is sealed under the old one must be sealed again, in the order of docs/formats/slots.md 5. */
export function newVaultKey(
  slots: Slots,
  vaultKey: Bytes,
  change: NewPassphrase & { readonly kitSecret: Bytes },
): Result<OpenSlots, KeysFault> {
  if (!isGenuine(slots, vaultKey)) return err({ kind: 'keys/damaged' });
  return wrapFresh({ ...slots, generation: slots.generation + 1 }, change);
}

function wrapFresh(
  vault: Pick<Slots, 'vaultId' | 'kind' | 'generation'>,
  secrets: NewPassphrase & { readonly kitSecret: Bytes },
): Result<OpenSlots, KeysFault> {
  const vaultKey = copyBytes(secrets.entropy(32));
  const passphrase = wrapWithPassphrase(vault.vaultId, vaultKey, secrets);
  if (!passphrase.ok) return passphrase;
  const kit = wrapWithKit(vault.vaultId, vaultKey, secrets.kitSecret, secrets.entropy);
  const { vaultId, kind, generation } = vault;
  const slots = authenticate(
    { vaultId, kind, generation, passphrase: passphrase.value, kit },
    vaultKey,
  );
  return ok({ slots, vaultKey });
}

function wrapWithPassphrase(
  vaultId: VaultId,
  vaultKey: Bytes,
  secret: NewPassphrase,
): Result<PassphraseSlot, KeysFault> {
  assert(!isBelow(secret.cost, argonFloor), 'nobody asks for less than the floor');
  const bytes = normalisePassphrase(secret.passphrase);
  if (!bytes.ok) return bytes;
  const terms = {
    osSecret: secret.osSecret !== undefined,
    cost: secret.cost,
    salt: copyBytes(secret.entropy(16)),
  };
  const key = passphraseKey(bytes.value, terms, secret.osSecret);
  const box = seal(key, passphraseContext(vaultId, terms), vaultKey, secret.entropy);
  wipe(key);
  return ok({ ...terms, box });
}

function wrapWithKit(vaultId: VaultId, vaultKey: Bytes, kitSecret: Bytes, entropy: Entropy) {
  const key = kitKey(kitSecret);
  const box = seal(key, kitContext(vaultId), vaultKey, entropy);
  wipe(key);
  return { box };
}

type SlotTerms = Omit<PassphraseSlot, 'box'>;

function passphraseKey(passphrase: Bytes, terms: SlotTerms, osSecret: Bytes | undefined): Bytes {
  const stretched = argon2id(passphrase, terms.salt, terms.cost);
  const mixed = terms.osSecret && osSecret !== undefined ? [osSecret] : [];
  const key = keyedHash(32, stretched, domainLabel('slot-key', 'passphrase'), ...mixed);
  wipe(stretched);
  wipe(passphrase);
  return key;
}

function kitKey(kitSecret: Bytes): Bytes {
  assert(kitSecret.length === 32, 'a kit has 32 bytes');
  return keyedHash(32, kitSecret, domainLabel('slot-key', 'kit'));
}

// The terms are in the context: a slot whose parameters were changed does not open (CR-02).
function passphraseContext(vaultId: VaultId, terms: SlotTerms): Bytes {
  const { memoryKiB, passes, lanes } = terms.cost;
  const flag = terms.osSecret ? 'os-secret' : 'alone';
  const salt = bytesToHex(terms.salt);
  return sealContext('slot', vaultId, 'passphrase', flag, memoryKiB, passes, lanes, salt);
}

const kitContext = (vaultId: VaultId): Bytes => sealContext('slot', vaultId, 'kit');

function openSlot(
  slots: Slots,
  slot: { readonly key: Bytes; readonly context: Bytes; readonly box: Bytes },
  wrong: 'keys/wrong-passphrase' | 'keys/wrong-kit',
): Result<Bytes, KeysFault> {
  const opened = open(slot.key, slot.context, slot.box);
  wipe(slot.key);
  if (!opened.ok)
    return err({ kind: opened.error.kind === 'seal/not-for-me' ? wrong : 'keys/damaged' });
  const vaultKey = opened.value;
  if (vaultKey.length !== 32 || !isGenuine(slots, vaultKey)) return err({ kind: 'keys/damaged' });
  return ok(vaultKey);
}

const authenticate = (slots: Omit<Slots, 'mac'>, vaultKey: Bytes): Slots => ({
  ...slots,
  mac: macOf(slots, vaultKey),
});

const isGenuine = (slots: Slots, vaultKey: Bytes): boolean =>
  secretsEqual(slots.mac, macOf(slots, vaultKey));

const macOf = (slots: Omit<Slots, 'mac'>, vaultKey: Bytes): Bytes =>
  keyedHash(32, vaultKey, domainLabel('slots-mac'), encodeSlotsBody(slots));

const isBelow = (cost: ArgonCost, floor: ArgonCost): boolean =>
  cost.memoryKiB < floor.memoryKiB || cost.passes < floor.passes || cost.lanes < floor.lanes;
