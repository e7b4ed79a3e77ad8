import { sealFrame, type FrameInput, type SealedFrame } from '../../renderer/vault/seal/frame.ts';
import { encodeJournalHeader, encodeRecord } from '../../shared/formats/journal.ts';
import { tipsOfLost } from '../../shared/formats/lost-acts.ts';
import { bytesToHex, concatBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { aBody, aWorkstation, frameInput } from '../builders/frames.ts';

/** @file The recipe of the golden journal with a gap that its author signs (docs/formats/frame.md 9): frames 0 to 2; frames 3 to 6, which the
 *  disk lost, and of which 3 and 6 came back from elsewhere; 7, which says so; 8, by somebody who says the same of a chain that is not theirs. */

export function gapVector(): { fields: object; file: Bytes } {
  const station = aWorkstation(1021);
  const sealed: SealedFrame[] = [];
  const add = (more: Partial<FrameInput>): void => {
    const input = frameInput(station, sealed.length, sealed.at(-1)?.hash, aBody(sealed.length));
    sealed.push(sealFrame({ ...input, ...more }));
  };
  const hashOf = (number: number): string => bytesToHex(sealed[number]?.hash ?? new Uint8Array());
  for (let number = 0; number < 7; number += 1) add({});
  const lost = { number: 6, hash: hashOf(6), after: { number: 2, hash: hashOf(2) } };
  // It counts what it holds: the acts lost are not among them.
  add({ tagCounter: 3, tips: tipsOfLost(station.device, lost) });
  const stranger = aWorkstation(1022);
  const beyond = { number: 9, hash: 'b5'.repeat(32), after: { number: 7, hash: hashOf(7) } };
  const forged = sealFrame({
    ...frameInput(station, 10, new Uint8Array(32).fill(0xb5), aBody(10)),
    tips: tipsOfLost(station.device, beyond),
    signSecret: stranger.keys.signSecret,
  });
  const lying = [0, 1, 2, 3, 6, 7].map((number) => ({ number, frame: sealed[number] }));
  const records = [...lying, { number: 10, frame: forged }].map(({ number, frame }) =>
    encodeRecord({ id: station.device, number, bytes: frame?.bytes ?? new Uint8Array() }),
  );
  const fields = {
    device: station.device,
    unitKey: bytesToHex(station.unitKey),
    signPublic: bytesToHex(station.keys.signPublic),
    accepted: lying.map(({ number }) => ({ number, hash: hashOf(number) })),
    lost: { from: 4, to: 5 },
    unsigned: 10,
  };
  return { fields, file: concatBytes([encodeJournalHeader(), ...records]) };
}
