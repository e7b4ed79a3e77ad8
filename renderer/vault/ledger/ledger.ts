import type { Recorder } from '../../../shared/domain/act.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { encodeRecord } from '../../../shared/formats/journal.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { Tip as FrameTip } from '../../../shared/formats/frame.ts';
import type { DeviceId, Entropy, VaultId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { ShellClient } from '../../../shared/contract/shell-client.ts';
import type { DeviceKeys } from '../seal/device-keys.ts';
import { sealFrame } from '../seal/frame.ts';
import { actOfFrame, type StoredAct } from '../fold/stored-act.ts';
import type { Tip } from './tip.ts';

/** @file This device's own chain of frames: seals and signs acts, has them appended, and says saved only when the disk did. */

/** One act to write: which stream, under which key, how many frames of that stream this device wrote before. */
export type ActToWrite = {
  readonly stream: string;
  readonly streamKey: Bytes;
  readonly epoch: number;
  readonly tagCounter: number;
  /** One more than the greatest depth seen in the stream, and the newest act seen of each device there. */
  readonly depth: number;
  readonly deps: Readonly<Record<DeviceId, number>>;
  readonly at: Instant;
  readonly events: readonly LooseEvent[];
};
/** What was asked to be written. */
export type AskedAct = Pick<ActToWrite, 'stream' | 'events'>;
/** An act whose frame is on the disk. */
export type WrittenAct = {
  readonly stream: string;
  readonly stored: StoredAct;
  readonly frame: Bytes;
};

/** The device's own chain. */
export type Ledger = {
  readonly tip: () => Tip;
  /** Goes on behind own frames that were found elsewhere (the share, after this disk lost them). Never back. */
  readonly advance: (tip: Tip) => void;
  /** What a write that failed left to go first, whatever is written next. */
  readonly waiting: () => readonly AskedAct[];
  /** Writes acts in order; answers when `fdatasync` returned. After a failure nothing was acknowledged, and the same frames go
   *  first at the next write: a number is never used for two different acts. */
  readonly write: (
    acts: readonly ActToWrite[],
  ) => Promise<Result<readonly WrittenAct[], ShellFault>>;
};

/** What a ledger is made of. */
export type LedgerParts = {
  readonly shell: ShellClient;
  readonly entropy: Entropy;
  readonly vaultId: VaultId;
  readonly device: DeviceKeys;
  /** The newest: it may be renewed while the vault is open. */
  readonly unitKey: () => Bytes;
  /** What was newly seen of other devices: goes into the next frame, once. */
  readonly newTips: () => readonly FrameTip[];
  readonly me: Recorder;
  readonly tip: Tip;
  /** Told of each append that the disk took: that file holds only what is known here up to its end. */
  readonly appended?: (file: { readonly name: string; readonly endBytes: number }) => void;
  /** Seals a frame; the simulator passes its own. */
  readonly seal?: typeof sealFrame;
};

type Batch = {
  /** What was asked to be written: compared with the next attempt when this one fails. */
  readonly acts: readonly ActToWrite[];
  readonly written: readonly WrittenAct[];
  readonly records: Bytes;
  readonly tip: Tip;
};

/** An append to the shell ends once it has this many bytes: one journal file's worth. */
const appendEnoughBytes = 200 * 1024;

/** Takes up a device's chain where it stands. */
export function createLedger(parts: LedgerParts): Ledger {
  let tip = parts.tip;
  /** Sealed but not known to be on the disk. Appended again, unchanged, before anything else. */
  let unsettled: Batch | undefined;

  const settle = async (batch: Batch): Promise<Result<readonly WrittenAct[], ShellFault>> => {
    const appended = await parts.shell.ask('replica.append', {
      vaultId: parts.vaultId,
      records: batch.records,
    });
    if (!appended.ok) {
      unsettled = batch;
      return err(appended.error);
    }
    unsettled = undefined;
    tip = batch.tip;
    parts.appended?.(appended.value);
    return ok(batch.written);
  };

  return {
    tip: () => tip,
    advance: (further) => {
      if (further.nextNumber > tip.nextNumber) tip = further;
    },
    waiting: () => unsettled?.acts ?? [],
    write: async (acts) => {
      const written: WrittenAct[] = [];
      if (unsettled) {
        const sameAgain = fingerprintOf(unsettled.acts) === fingerprintOf(acts);
        const settled = await settle(unsettled);
        if (!settled.ok || sameAgain) return settled;
        written.push(...settled.value);
      }
      let batch = acts.length > 0 ? sealBatch(parts, tip, acts, 0) : undefined;
      for (let done = 0; batch; ) {
        const settling = settle(batch);
        done += batch.acts.length;
        // The next frames are sealed while the disk takes these; they leave this room only when it has.
        const next = done < acts.length ? sealBatch(parts, batch.tip, acts, done) : undefined;
        const settled = await settling;
        if (!settled.ok) return settled;
        written.push(...settled.value);
        batch = next;
      }
      return ok(written);
    },
  };
}

/** Seals acts from `first` on, as many as one append takes. */
function sealBatch(
  parts: LedgerParts,
  from: Tip,
  acts: readonly ActToWrite[],
  first: number,
): Batch {
  let tip = from;
  let sizeBytes = 0;
  const written: WrittenAct[] = [];
  const records: Bytes[] = [];
  for (let index = first; index < acts.length && sizeBytes < appendEnoughBytes; index += 1) {
    const act = acts[index];
    assert(act, 'an act to write');
    const address = { device: parts.device.device, number: tip.nextNumber };
    const body = {
      v: 1 as const,
      stream: act.stream,
      depth: act.depth,
      at: act.at,
      by: parts.me,
      deps: { ...act.deps },
      events: [...act.events],
    };
    const frame = (parts.seal ?? sealFrame)({
      address,
      previousHash: tip.hash,
      tips: parts.newTips(),
      body,
      unitKey: parts.unitKey(),
      caseKey: act.streamKey,
      tagCounter: act.tagCounter,
      signSecret: parts.device.signSecret,
      entropy: parts.entropy,
    });
    const record = encodeRecord({
      id: address.device,
      number: address.number,
      bytes: frame.bytes,
    });
    records.push(record);
    sizeBytes += record.length;
    written.push({
      stream: act.stream,
      stored: actOfFrame(address.device, address.number, body, act.epoch, frame.hash),
      frame: frame.bytes,
    });
    tip = { nextNumber: tip.nextNumber + 1, hash: frame.hash };
  }
  const taken = acts.slice(first, first + written.length);
  return { acts: taken, written, records: concatBytes(records), tip };
}

/** What makes two attempts the same act: stream and content. The time of the first attempt stands. */
const fingerprintOf = (acts: readonly ActToWrite[]): string =>
  JSON.stringify(
    acts.map((act) => [
      act.stream,
      act.events.map((event) => (event.type === 'case.opened/1' ? 'case.opened/1' : event)),
    ]),
  );
