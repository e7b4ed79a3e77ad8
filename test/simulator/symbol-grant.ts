import type {
  createGrant as createReally,
  GrantInput,
  openGrant as openReally,
} from '../../renderer/vault/seal/grant.ts';
import type { GrantStatement } from '../../shared/formats/grant.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { err, ok } from '../../shared/kit/result.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file Stands in the place of renderer/vault/seal/grant.ts in the stubbed schedules: a file that says nothing, and a table that only a
 *  workstation it names may ask. Who gives what to whom is told to the schedule, which judges it (secrecy.ts). */

type Sealed = { readonly statement: GrantStatement; readonly commitment: Bytes };
/** One world lives at a time, and its table with it. */
const world = {
  files: new Map<string, Sealed>(),
  given: (_input: GrantInput): void => undefined,
};

/** Begins the files of another world. */
export function beginGrants(given: (input: GrantInput) => void): void {
  world.files = new Map();
  world.given = given;
}

export const createGrant: typeof createReally = (input) => {
  const { statement, from, recipients, entropy } = input;
  world.given(input);
  const salt = entropy(32);
  const file = copyBytes(seededEntropy(numberIn(salt))(64));
  const commitment = copyBytes(salt);
  world.files.set(bytesToHex(file), {
    commitment,
    statement: {
      ...statement,
      v: 1,
      by: from.device,
      recipients: recipients.map(({ device }) => device),
      salt: bytesToHex(copyBytes(salt)),
    },
  });
  return Promise.resolve({ file, commitment });
};

export const openGrant: typeof openReally = (file, { deviceKeys, signPublicOf }) => {
  const sealed = world.files.get(bytesToHex(file));
  if (!sealed) return Promise.resolve(err({ kind: 'grant/not-ours' }));
  if (!sealed.statement.recipients.includes(deviceKeys.device))
    return Promise.resolve(err({ kind: 'grant/not-for-me' }));
  if (!signPublicOf(sealed.statement.by))
    return Promise.resolve(err({ kind: 'grant/unknown-signer' }));
  return Promise.resolve(ok(sealed));
};

const numberIn = ([a = 0, b = 0, c = 0, d = 0]: Uint8Array): number =>
  (a << 24) ^ (b << 16) ^ (c << 8) ^ d;
