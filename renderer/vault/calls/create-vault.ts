import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { profiles } from '../../../shared/domain/policy/profiles.ts';
import { createId, deviceId, itemId, memberId, unitId, vaultId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { createKit, kitToWords } from '../keys/recovery-kit.ts';
import { createRing } from '../keys/ring.ts';
import { writeCopies } from '../keys/side-files.ts';
import { createSlots } from '../keys/slots.ts';
import { encodeSlots } from '../../../shared/formats/slots.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { createCharterFile } from '../keys/charter-file.ts';
import { charterGenesis } from '../seal/charter.ts';
import { createDeviceKeys } from '../seal/device-keys.ts';
import { appendActs } from './append-acts.ts';
import { costHere } from './cost-here.ts';
import { openVault } from './open-vault.ts';
import { sessionOf } from './session.ts';
import { loadDemonstration } from './demonstration.ts';

/** Founds a unit on this workstation: vault key, device, unit key, charter genesis; and shows the recovery kit once.
 *  Faults: keys/weak-passphrase, disk/*. Nothing exists until the slots are written, which is the last step. Design 4, 6. */
export async function createVault(
  room: Room,
  request: VaultRequest<'createVault'>,
): Answer<VaultAnswers['createVault']> {
  const { shell, entropy, clock } = room.ports;
  const profile = profiles.find((candidate) => candidate.id === request.profileId);
  if (!profile) return fault('call/malformed');
  const ids = {
    vault: vaultId.parse(createId(entropy)),
    unit: unitId.parse(createId(entropy)),
    member: memberId.parse(createId(entropy)),
    person: itemId.parse(createId(entropy)),
    device: deviceId.parse(createId(entropy)),
  };
  const kitSecret = createKit(entropy);
  const slots = createSlots({
    vaultId: ids.vault,
    kind: request.kind,
    passphrase: request.passphrase,
    kitSecret,
    cost: await costHere(room.ports),
    entropy,
  });
  if (!slots.ok) return fault('keys/weak-passphrase');
  const opened = await shell.ask('session.opened', { vaultId: ids.vault });
  if (!opened.ok) return shellFault(opened.error);

  const device = createDeviceKeys(ids.device, entropy);
  const unitKey = Uint8Array.from(entropy(32));
  const genesis = charterGenesis({
    unit: ids.unit,
    name: request.unitName,
    force: request.force,
    policy: { profile: profile.id, version: profile.version },
    at: clock.now(),
    founder: {
      member: ids.member,
      name: request.founder.name,
      rankOrGrade: request.founder.rankOrGrade,
      offices: [request.founder.office],
    },
    deviceKeys: device,
    deviceName: 'First workstation',
  });
  const ring = createRing({
    vaultKey: slots.value.vaultKey,
    vaultId: ids.vault,
    entropy,
    records: [
      {
        what: 'device',
        device: ids.device,
        signSeedSecret: device.signSeedSecret,
        agreeSecret: device.agreeSecret,
      },
      { what: 'unit-key', unit: ids.unit, epoch: 0, key: unitKey },
      { what: 'case-key', caseId: ids.unit, epoch: 0, key: Uint8Array.from(entropy(32)) },
      { what: 'charter-anchor', unit: ids.unit, genesisHash: genesis.hash },
    ],
  });
  const charter = createCharterFile({
    unit: ids.unit,
    blocks: [{ bytes: genesis.block, unitKey }],
    entropy,
  });
  // The slots come last: before them there is no vault, after them it is whole.
  for (const [stem, bytes] of [
    ['ring', ring],
    ['charter', charter],
    ['slots', encodeSlots(slots.value.slots)],
  ] as const) {
    const written = await writeCopies(shell, ids.vault, stem, bytes);
    if (!written.ok) return shellFault(written.error);
  }

  const open = await openVault(room, {
    vaultId: ids.vault,
    kind: request.kind,
    vaultKeySecret: slots.value.vaultKey,
  });
  if (!open.ok) return open;
  room.opened = open.value;
  // There is nothing yet that the search would have to be filled with.
  open.value.texts.markReady();
  const founder = { ...request.founder, personId: ids.person, memberId: ids.member };
  const founded = await appendActs(room, open.value, [
    {
      stream: ids.unit,
      events: [
        {
          type: 'unit.founded/1',
          kind: request.kind,
          force: request.force,
          unitName: request.unitName,
          profileId: profile.id,
          profileVersion: profile.version,
          founder,
        },
        {
          type: 'officeholder.named/1',
          personId: ids.person,
          memberId: ids.member,
          name: founder.name,
          rankOrGrade: founder.rankOrGrade,
          offices: [founder.office],
          collarNumber: '',
        },
      ],
    },
  ]);
  if (!founded.ok) return shellFault(founded.error);
  if (request.kind === 'demonstration') await loadDemonstration(room, open.value);
  const words = kitToWords(kitSecret);
  room.kitToConfirm = words;
  return ok({ session: sessionOf(open.value), kitWords: words });
}
