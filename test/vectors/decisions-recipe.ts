import type { RegisterName } from '../../shared/domain/register-names.ts';
import type { Decided } from '../../shared/domain/sameness/decision-of.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { actId } from '../../shared/domain/act.ts';
import { caseId, itemId, unitId } from '../../shared/kit/ids.ts';
import { sealForBoth } from '../../renderer/vault/checks/pair-seal.ts';
import { keysOf } from '../../renderer/vault/ledger/ring-keys.ts';
import { sealDecision, secretNamesOf, type Secret } from '../../renderer/vault/people/sealed-decision.ts';
import { deriveRegisterRooms } from '../../renderer/vault/registers/rooms.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file The recipe of the vectors of what lies in a register and rests on cases: decisions on who is who, and on hits between two cases.
 *  Everybody in them is invented. */

const unit = unitId.parse('ab'.repeat(16));
const [first, second] = ['ca5e'.repeat(8), 'fee1'.repeat(8)] as const;
const names: readonly RegisterName[] = ['gifts', 'people', 'checks'];

/** The streams of registers, from the key of the unit's own. */
export function roomsVector(): object {
  const { key, keys, rooms } = registerRooms();
  const streams = names.map((name) => {
    const stream = rooms.streamOf(name);
    return { name, stream, key: bytesToHex(keys.caseKeys.get(stream) ?? new Uint8Array()) };
  });
  return { unit, unitStreamKey: bytesToHex(key), streams };
}

/** Decisions on who is who: resting on one case, on two, and on a case and who reported it. */
export function samenessVector(): object {
  const entropy = seededEntropy(1041);
  const secret = (name: string): Secret => ({ name, key: copyBytes(entropy(32)) });
  const secrets = [secret(first), secret(second), secret(`${first}.reporter`)] as const;
  const stream = registerRooms().rooms.streamOf('people');
  const sealed = others.map((key, at) => {
    const says = decided(key, at);
    const restsOn = secretNamesOf(says.mentions.map((mention) => mention.key));
    // The order of the keys at hand does not matter.
    const under = restsOn.toReversed().flatMap((name) => secrets.find((each) => each.name === name) ?? []);
    return { restsOn, event: sealDecision(says, under, stream, entropy), says };
  });
  return {
    stream,
    secrets: secrets.map(({ name, key }) => ({ name, key: bytesToHex(key) })),
    sealed,
  };
}

/** Whom the subject of the first case is compared with. */
const others = [
  `gifts:${'d'.repeat(32)}:donor`,
  `case:${second}:associate:${'e'.repeat(32)}`,
  `case:${first}:reporter`,
];

const decided = (key: string, at: number): Decided => ({
  type: 'sameness.decided/1',
  decisionId: itemId.parse(String(at + 1).repeat(32)),
  sameness: at === 2 ? 'different' : 'same',
  mentions: [
    { key: `case:${first}:subject`, read: 'Ottoline Fenwright' },
    { key, read: 'O. Fenwright, Łucja’s sister' },
  ],
  pairs: [[0, 1]],
  reason: 'An invented reason.',
  over: at === 0 ? [] : [actId.parse(`${'d1'.repeat(16)}-7`)],
});

/** Decisions on a hit between two cases, of which one has had two keys: sealed under its older and its newer one. */
export function hitsVector(): object {
  const entropy = seededEntropy(1042);
  const fresh = (): Bytes => copyBytes(entropy(32));
  const keys = keysOf([]);
  const given: { case: string; epoch: number; key: string }[] = [];
  const give = (name: string, epoch: number): void => {
    const key = fresh();
    keys.add({ what: 'case-key', caseId: caseId.parse(name), epoch, key });
    given.push({ case: name, epoch, key: bytesToHex(key) });
  };
  const room = registerRooms().rooms.streamOf('checks');
  give(second, 0);
  const sealed = said.map((says, epoch) => {
    give(first, epoch);
    const both = sealForBoth(keys, [second, first], room, says, entropy);
    assert(both, 'both keys are held');
    return { event: { type: 'check.sealed/1', ...both }, says };
  });
  return { room, cases: [first, second], keys: given, sealed };
}

const hit = {
  hitId: '7'.repeat(32),
  check: 'associate-of-several',
  left: `case:${first}:associate:${'d'.repeat(32)}`,
  right: `case:${second}:associate:${'e'.repeat(32)}`,
  strength: 'possible',
  reasons: ['The names are alike.'],
  fingerprint: '9'.repeat(32),
};

const said = [
  { type: 'check-hit.decided/1', hit, decision: 'watched', reason: 'The names alone, so far.' },
  { type: 'check-hit.reopened/1', hitId: hit.hitId, reason: 'An address came in.' },
];

function registerRooms() {
  const key = copyBytes(seededEntropy(1040)(32));
  const keys = keysOf([]);
  keys.add({ what: 'case-key', caseId: unit, epoch: 0, key });
  return { key, keys, rooms: deriveRegisterRooms(keys, unit) };
}
