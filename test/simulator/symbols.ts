import { hash } from 'node:crypto';
import type { StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import type { EpochKey } from '../../renderer/vault/ledger/ring-keys.ts';
import type { FrameInput, OuterFrame, SealedFrame } from '../../renderer/vault/seal/frame.ts';
import type { FrameBody } from '../../shared/formats/frame-body.ts';
import type { FrameAddress, FrameFault } from '../../shared/formats/frame.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { actOf } from './act-of.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';

/** @file Sealing and signing as symbols: a sealed thing is a run of bytes that says nothing, and a table that only who names the right key
 *  may ask. Whoever changes a byte has something that was never sealed. For schedules by the thousand; the full ones seal for real. */

type SealedSymbol = {
  readonly input: FrameInput;
  readonly outer: OuterFrame;
};

export type Symbols = {
  readonly sealFrame: (input: FrameInput) => SealedFrame;
  readonly openOuter: (
    unitKeys: readonly Bytes[],
    address: FrameAddress,
    bytes: Uint8Array,
  ) => Result<OuterFrame, FrameFault>;
  readonly openBody: (caseKey: Bytes, outer: OuterFrame) => Result<FrameBody, FrameFault>;
  /** The act in a frame, and its stream, for who holds the key it is under. */
  readonly read: (
    held: readonly EpochKey[],
    outer: OuterFrame,
  ) => { readonly stream: string; readonly stored: StoredAct } | undefined;
  readonly verify: (outer: OuterFrame, signPublic: Bytes) => boolean;
  readonly tag: (caseKey: Bytes, device: string, counter: number) => Bytes;
};

const hashes = new WeakMap<Uint8Array, string>();
/** What a file of a share holds is never changed in its place, so its hash is worked out once. */
export function sha256(bytes: Uint8Array): string {
  const known = hashes.get(bytes) ?? hash('sha256', bytes, 'hex');
  hashes.set(bytes, known);
  return known;
}

/** A key, by what it is for. */
export const keyFor = (what: string): Bytes => digest(`key ${what}`);

const digest = (text: string): Bytes => copyBytes(hash('sha256', text, 'buffer'));

/** `sealing` is told of each frame before it is sealed: it judges whether that may be (secrecy.ts). */
export function createSymbols(sealing: (input: FrameInput) => void = () => undefined): Symbols {
  const sealed = new Map<string, SealedSymbol>();
  const known = new WeakMap<Uint8Array, SealedSymbol>();
  const inputs = new WeakMap<OuterFrame, FrameInput>();
  // Says nothing, and is never the same twice.
  const noise = seededEntropy(0x5eed);
  const tag = (caseKey: Bytes, device: string, counter: number): Bytes =>
    digest(`tag ${bytesToHex(caseKey)} ${device} ${String(counter)}`).slice(0, 16);
  return {
    tag,
    sealFrame: (input) => {
      sealing(input);
      const bytes = copyBytes(noise(64));
      const hash = copyBytes(noise(32));
      const header = {
        address: input.address,
        previousHash: input.previousHash,
        bodyHash: hash,
        tag: tag(input.caseKey, input.address.device, input.tagCounter),
        tips: input.tips,
      };
      const outer = {
        header,
        hash,
        headerBytes: hash,
        signature: input.signSecret,
        bodyBox: bytes,
      };
      sealed.set(latin(bytes), { input, outer });
      inputs.set(outer, input);
      return { bytes, hash };
    },
    openOuter: (unitKeys, address, bytes) => {
      const found = known.get(bytes) ?? sealed.get(latin(bytes));
      if (!found || !unitKeys.some((key) => isSame(key, found.input.unitKey)))
        return err({ kind: 'seal/not-for-me' });
      known.set(bytes, found);
      const { device, number } = found.input.address;
      if (device !== address.device || number !== address.number)
        return err({ kind: 'frame/out-of-place' });
      return ok(found.outer);
    },
    openBody: (caseKey, outer) => {
      const input = inputs.get(outer);
      return input && isSame(input.caseKey, caseKey)
        ? ok(input.body)
        : err({ kind: 'seal/not-for-me' });
    },
    read: (held, outer) => {
      const input = inputs.get(outer);
      const key = input && held.find((one) => isSame(one.key, input.caseKey));
      return key && { stream: input.body.stream, stored: actOf(outer, input.body, key.epoch) };
    },
    // A secret and what is public of it are the same symbol.
    verify: (outer, signPublic) => isSame(outer.signature, signPublic),
  };
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one === other || Buffer.compare(one, other) === 0;
