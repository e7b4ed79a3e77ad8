import { base64 } from '@scure/base';
import { z } from 'zod';
import {
  composeDemoLetter,
  demoRecordText,
  exhibitWithFile,
  fileToSealIn,
  isLetterToCompose,
  isPackToCompose,
  isRecordToSeal,
  letterAsIssued,
  packAsSent,
} from '../../../shared/domain/demonstration.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { signature } from '../../../shared/domain/interview/live/events.ts';
import { recordToSign } from '../../../shared/domain/interview/live/record-text.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import type { UnitState } from '../../../shared/domain/unit-state.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, copyBytes } from '../../../shared/kit/bytes.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { drawInterview } from '../documents/draw-interview.ts';
import { drawLetter } from '../documents/draw-letter.ts';
import type { Fonts } from '../documents/paper.ts';
import { policyOf } from '../model/case-loader.ts';
import type { Opened } from '../opened.ts';
import { isRegister } from '../registers/at-hand.ts';
import type { Room } from '../room.ts';
import { keepSmall } from '../files/keep-small.ts';
import { sha256 } from '../seal/hash.ts';
import type { CheckedActs } from './append-acts.ts';
import { frameOf } from './interviews.ts';

/** @file The papers of the demonstration: letters, packs for vetting and signed records are composed and drawn when it is loaded, for
 *  their dates are counted from that day. Files of exhibits are sealed. */

/** What a paper is made from: the case and the unit as they were then. */
type Then = {
  readonly state: CaseState;
  readonly unit: UnitState;
  readonly fonts: Fonts;
  readonly at: Instant;
};

/** Composes and draws every paper of the caseload from the case as it was on the paper's day. */
export async function withPapers(
  room: Room,
  opened: Opened,
  acts: readonly CheckedActs[],
): Promise<readonly CheckedActs[]> {
  const fonts = await room.ports.fonts();
  const states = new Map<string, CaseState>();
  const done: CheckedActs[] = [];
  const firstNumber = opened.ledger.tip().nextNumber;
  let unit = opened.unit.state;
  for (const [place, act] of acts.entries()) {
    const at = act.at ?? room.ports.clock.now();
    const by = { id: `${opened.device.device}-${String(firstNumber + place)}`, at, by: opened.me };
    if (act.stream === opened.unitId || isRegister(opened, act.stream)) {
      unit = unitEngine.fold(unit, act.events, by);
      done.push(act);
      continue;
    }
    let state = states.get(act.stream) ?? caseEngine.empty;
    const events: LooseEvent[] = [];
    for (const event of act.events) {
      const whole = await withItsFile(
        room,
        opened,
        act.stream,
        await withItsPaper(event, { state, unit, fonts, at }),
      );
      events.push(whole);
      state = caseEngine.fold(state, [whole], by);
    }
    states.set(act.stream, state);
    done.push({ ...act, events });
  }
  return done;
}

async function withItsFile(
  room: Room,
  opened: Opened,
  stream: string,
  event: LooseEvent,
): Promise<LooseEvent> {
  const content = fileToSealIn(event);
  if (content === undefined) return event;
  const file = await keepSmall(room, opened, stream, copyBytes(base64.decode(content)));
  assert(file, 'the disk takes the files of the demonstration');
  return exhibitWithFile(event, file);
}

async function withItsPaper(event: LooseEvent, then: Then): Promise<LooseEvent> {
  if (isLetterToCompose(event)) return issue(event, then);
  if (isRecordToSeal(event)) return seal(event, then);
  return isPackToCompose(event) ? packAsSent(event, then.state, policyThen(then), hashOf) : event;
}

async function issue(event: LooseEvent, then: Then): Promise<LooseEvent> {
  const model = composeDemoLetter(event, then.state, policyThen(then));
  assert(model.ok, 'a letter of the demonstration cannot be composed');
  const { bytes } = await drawLetter(model.value, then.fonts, then.at);
  return letterAsIssued(event, model.value, { ...paperOf(bytes), base64: base64.encode(bytes) });
}

async function seal(event: LooseEvent, { state, fonts, at }: Then): Promise<LooseEvent> {
  const record = recordToSign(state, z.string().parse(event['interviewId']));
  assert(record, 'a record of the demonstration is signed before it was kept');
  const text = demoRecordText(event, state);
  const recordSha256 = hashOf(text);
  const signatures = z.array(signature).parse(event['signatures']);
  const { bytes } = await drawInterview(
    record,
    { recordSha256, signatures, madeAt: at, ...frameOf(state) },
    fonts,
  );
  const pdf = paperOf(bytes);
  return { ...event, record: text, recordSha256, pdf, pdfBase64: base64.encode(bytes) };
}

function policyThen({ state, unit }: Then) {
  const policy = policyOf(state, unit);
  assert(policy, 'a paper of the demonstration comes before its case');
  return policy;
}

const paperOf = (bytes: Uint8Array) => ({
  sha256: bytesToHex(sha256(Uint8Array.from(bytes))),
  sizeBytes: bytes.length,
});

const hashOf = (text: string): string => bytesToHex(sha256(encodeText(text)));
