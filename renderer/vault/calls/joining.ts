import { base64 } from '@scure/base';
import type { Joining } from '../../../shared/contract/vault/joining.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { encodeSlots } from '../../../shared/formats/slots.ts';
import { decodeWelcome } from '../../../shared/formats/welcome.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId, deviceId, vaultId } from '../../../shared/kit/ids.ts';
import { epochMsOf } from '../../../shared/kit/instant.ts';
import { ok } from '../../../shared/kit/result.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { comeIn } from '../joining/come-in.ts';
import { openJoining, putRequest } from '../joining/joining-vault.ts';
import type { JoiningVault } from '../joining/joining-type.ts';
import { joiningView } from '../joining/joining-view.ts';
import { saveRefused } from '../joining/refused.ts';
import { findWelcomes, isWelcome, readWelcome } from '../joining/read-welcome.ts';
import { createKit, kitToWords } from '../keys/recovery-kit.ts';
import { openCharterFile } from '../keys/charter-file.ts';
import { createRing } from '../keys/ring.ts';
import { writeCopies } from '../keys/side-files.ts';
import { createSlots } from '../keys/slots.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { createDeviceKeys } from '../seal/device-keys.ts';
import { createEnrolment, readEnrolment } from '../seal/enrolment.ts';
import { readGrant } from '../seal/grant.ts';
import { costHere } from './cost-here.ts';
import { recordOrOwe } from './owed-acts.ts';
import { goIn } from './unlock.ts';

/** @file A workstation joins a unit: it asks, waits, and comes in once people compared words. docs/decisions/0026. */

/** Lets only a vault that waits to join answer. */
export const whenJoining =
  <Request, T>(call: (room: Room, joining: JoiningVault, request: Request) => Answer<T>) =>
  async (room: Room, request: Request): Answer<T> =>
    room.joining ? call(room, room.joining, request) : fault('vault/locked');

/** Makes a vault that waits to join a unit: slots, device keys, a request; nothing that opens anything of anybody.
 *  Faults: keys/weak-passphrase, disk/*. The slots come last: before them there is no vault. */
export async function joinUnit(
  room: Room,
  request: VaultRequest<'joinUnit'>,
): Answer<VaultAnswers['joinUnit']> {
  const { shell, entropy, clock } = room.ports;
  const id = vaultId.parse(createId(entropy));
  const kitSecret = createKit(entropy);
  const slots = createSlots({
    vaultId: id,
    kind: 'unit',
    passphrase: request.passphrase,
    kitSecret,
    cost: await costHere(room.ports),
    entropy,
  });
  if (!slots.ok) return fault('keys/weak-passphrase');
  const told = await shell.ask('session.opened', { vaultId: id });
  if (!told.ok) return shellFault(told.error);
  const device = createDeviceKeys(deviceId.parse(createId(entropy)), entropy);
  const asked = createEnrolment(device, { madeAtMs: epochMsOf(clock.now()), entropy });
  const { signSeedSecret, agreeSecret } = device;
  const ring = createRing({
    vaultKey: slots.value.vaultKey,
    vaultId: id,
    entropy,
    records: [
      { what: 'device', device: device.device, signSeedSecret, agreeSecret },
      { what: 'enrolment', request: asked },
    ],
  });
  for (const [stem, bytes] of [
    ['ring', ring],
    ['slots', encodeSlots(slots.value.slots)],
  ] as const) {
    const written = await writeCopies(shell, id, stem, bytes);
    if (!written.ok) return shellFault(written.error);
  }
  const way = { vaultId: id, kind: 'unit', vaultKeySecret: slots.value.vaultKey } as const;
  const joining = await openJoining(room, way);
  if (!joining.ok) return joining;
  room.joining = joining.value;
  const put = await putRequest(room, joining.value);
  if (!put.ok) return put;
  room.kitToConfirm = kitToWords(kitSecret);
  return ok({ joining: await joiningView(room, joining.value), kitWords: room.kitToConfirm });
}

const seen = async (room: Room, joining: JoiningVault): Answer<{ joining: Joining }> =>
  ok({ joining: await joiningView(room, joining) });

/** How far it is. What came from the share since is looked at. */
export const joiningState = seen;

/** Four words of the kit, typed back. Recorded once there is a unit to record it in. Fault: keys/wrong-kit. */
export async function confirmJoiningKit(
  room: Room,
  joining: JoiningVault,
  request: VaultRequest<'confirmJoiningKit'>,
): Answer<VaultAnswers['confirmJoiningKit']> {
  const words = room.kitToConfirm;
  const places = new Set(request.words.map(({ position }) => position));
  const isRight =
    words &&
    places.size === 4 &&
    request.words.every(({ position, word }) => words[position - 1] === word.trim().toLowerCase());
  if (!isRight) return fault('keys/wrong-kit');
  room.kitToConfirm = undefined;
  joining.kitConfirmed = true;
  return seen(room, joining);
}

/** Asks anew, with the same keys and other words: a welcome for the old request is not taken any more. */
export async function newRequest(
  room: Room,
  joining: JoiningVault,
): Answer<VaultAnswers['newRequest']> {
  const { entropy, clock } = room.ports;
  const asked = createEnrolment(joining.device, { madeAtMs: epochMsOf(clock.now()), entropy });
  const kept = await joining.ring.keep([{ what: 'enrolment', request: asked }]);
  if (!kept.ok) return shellFault(kept.error);
  const read = readEnrolment(asked);
  if (!read.ok) return fault('bug');
  joining.request = read.value;
  const put = await putRequest(room, joining);
  return put.ok ? seen(room, joining) : put;
}

/** The request as a file, for a unit without a share or a share that cannot be reached from here. */
export async function saveRequest(
  room: Room,
  joining: JoiningVault,
  { token }: VaultRequest<'saveRequest'>,
): Answer<VaultAnswers['saveRequest']> {
  const written = await handToWriter(room.ports.shell, token, joining.request.bytes);
  return written.ok ? ok({}) : shellFault(written.error);
}

/** Takes a welcome that was carried here. It is kept where one from the share would lie, and believed no sooner.
 *  Faults: welcome/not-ours, welcome/damaged, welcome/too-new, welcome/other-workstation, welcome/other-request, welcome/not-proven. */
export async function takeWelcome(
  room: Room,
  joining: JoiningVault,
  request: VaultRequest<'takeWelcome'>,
): Answer<VaultAnswers['takeWelcome']> {
  const file = bytesOf(request.base64);
  const welcome = file && decodeWelcome(file);
  if (!welcome?.ok) return fault(welcome?.error.kind ?? 'welcome/not-ours');
  const grant = await readGrant(welcome.value.grant, joining.device);
  if (!grant.ok) return fault(grantFaults[grant.error.kind]);
  if (!isWelcome(grant.value)) return fault('welcome/not-ours');
  const reading = readWelcome(joining, '', grant.value, [welcome.value.charter]);
  if (reading.is === 'other-request') return fault('welcome/other-request');
  // The file brings its own charter: one that does not open was changed on its way.
  if (reading.is !== 'standing') return fault('welcome/not-proven');
  const unit = grant.value.statement.unit;
  const { unitKeys } = reading.welcome;
  if (!openCharterFile({ unitKeys, unit, file: welcome.value.charter }).isWhole)
    return fault('welcome/damaged');
  const { vaultId: id } = joining;
  for (const [kind, bytes] of [
    ['charters', welcome.value.charter],
    ['grants', welcome.value.grant],
  ] as const) {
    const kept = await room.ports.shell.ask('parcel.write', { vaultId: id, kind, bytes });
    if (!kept.ok) return shellFault(kept.error);
    // Somebody carried it here again: what was said of it before is asked anew.
    if (kind === 'grants' && joining.refused.delete(kept.value.name.slice(0, 64)))
      await saveRefused(room, joining, joining.refused);
  }
  return seen(room, joining);
}

const grantFaults = {
  'grant/not-for-me': 'welcome/other-workstation',
  'grant/not-ours': 'welcome/damaged',
  'grant/too-new': 'welcome/too-new',
  'grant/tampered': 'welcome/damaged',
  'grant/malformed': 'welcome/damaged',
  'grant/unknown-signer': 'welcome/not-proven',
  'grant/signature': 'welcome/not-proven',
} as const;

/** What people said of the unit's words. Other words: that welcome is left where it lies, and nothing of it is kept. The same: this
 *  workstation belongs to the unit. Faults: welcome/gone, disk/*. */
export async function answerWelcome(
  room: Room,
  joining: JoiningVault,
  { welcome: name, same }: VaultRequest<'answerWelcome'>,
): Answer<VaultAnswers['answerWelcome']> {
  const { standing } = await findWelcomes(room, joining);
  const welcome = standing.find((each) => each.name === name);
  if (!welcome) return fault('welcome/gone');
  if (!same) {
    joining.refused.add(name);
    await saveRefused(room, joining, joining.refused);
    return seen(room, joining);
  }
  const kept = await comeIn(room, joining, welcome);
  if (!kept.ok) return kept;
  const { vaultId: id, kind, vaultKeySecret } = joining;
  const entered = await goIn(room, { vaultId: id, kind, vaultKeySecret }, 'passphrase');
  if (!entered.ok) return entered;
  room.joining = undefined;
  if (joining.kitConfirmed && room.opened)
    await recordOrOwe(room, room.opened, [
      { stream: room.opened.unitId, events: [{ type: 'kit.confirmed/1' }] },
    ]);
  return entered;
}

/** Undefined where the text is no base64 after all. */
export function bytesOf(file: string): Bytes | undefined {
  try {
    return copyBytes(base64.decode(file));
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}
