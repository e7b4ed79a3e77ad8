import { base64 } from '@scure/base';
import {
  composeDemoLetter,
  isLetterToCompose,
  letterAsIssued,
} from '../../../shared/domain/demonstration.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { drawLetter } from '../documents/draw-letter.ts';
import type { Fonts } from '../documents/paper.ts';
import { policyOf } from '../model/case-loader.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import type { CheckedActs } from './append-acts.ts';

/** @file The letters of the demonstration: composed and drawn when it is loaded, for their dates are counted from that day. */

/** Composes and draws every letter of the caseload from the case as it was on the letter's day. */
export async function issueLetters(
  room: Room,
  opened: Opened,
  acts: readonly CheckedActs[],
): Promise<readonly CheckedActs[]> {
  const fonts = await room.ports.fonts();
  const states = new Map<string, CaseState>();
  const issued: CheckedActs[] = [];
  const firstNumber = opened.ledger.tip().nextNumber;
  for (const [place, act] of acts.entries()) {
    let state = states.get(act.stream) ?? caseEngine.empty;
    const events: LooseEvent[] = [];
    const at = act.at ?? room.ports.clock.now();
    const id = `${opened.device.device}-${String(firstNumber + place)}`;
    for (const event of act.events) {
      const whole = isLetterToCompose(event) ? await issue(event, state, opened, fonts, at) : event;
      events.push(whole);
      state = caseEngine.fold(state, [whole], { id, at, by: opened.me });
    }
    states.set(act.stream, state);
    issued.push({ ...act, events });
  }
  return issued;
}

async function issue(
  event: LooseEvent,
  state: CaseState,
  opened: Opened,
  fonts: Fonts,
  madeAt: Instant,
): Promise<LooseEvent> {
  const policy = policyOf(state, opened.unit.state);
  assert(policy, 'a letter of the demonstration comes before its case');
  const model = composeDemoLetter(event, state, policy);
  assert(model.ok, 'a letter of the demonstration cannot be composed');
  const { bytes } = await drawLetter(model.value, fonts, madeAt);
  return letterAsIssued(event, model.value, {
    sha256: bytesToHex(sha256(bytes)),
    sizeBytes: bytes.length,
    base64: base64.encode(bytes),
  });
}
