import type { Enrolments, InvitedWorkstation } from '../../../shared/contract/vault/joining.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { UnitPerson } from '../../../shared/domain/noun.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { CharterAct } from '../../../shared/formats/charter.ts';
import { isEnrolmentOver } from '../../../shared/formats/enrolment.ts';
import { encodeWelcome } from '../../../shared/formats/welcome.ts';
import { bytesToHex, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import {
  createId,
  deviceId,
  itemId,
  memberId,
  type DeviceId,
  type MemberId,
} from '../../../shared/kit/ids.ts';
import { epochMsOf } from '../../../shared/kit/instant.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { codeToRequest } from '../joining/joining-view.ts';
import { namedBefore } from '../joining/named-before.ts';
import { activeDevices } from '../membership/charter.ts';
import { proposeBlock } from '../membership/propose-block.ts';
import {
  hasCome,
  isForeign,
  requestsHere,
  toWaiting,
  waitingRequests,
} from '../joining/requests.ts';
import { charterFileOf, genesisHashOf, payWelcomes, writeWelcome } from '../joining/welcomes.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { readEnrolment as readFile, unitWords, type ReadEnrolment } from '../seal/enrolment.ts';
import { append } from './append.ts';
import { bytesOf } from './joining.ts';

/** @file Letting a workstation into the unit: its request, the words compared, the charter, the welcome. docs/decisions/0026. */

/** Requests that wait, and workstations that were let in. Whoever looks also writes a welcome that is owed. */
export async function enrolments(room: Room, opened: Opened): Answer<Enrolments> {
  await payWelcomes(room, opened);
  const { compared } = opened.unit.state.workstation;
  const genesis = genesisHashOf(opened);
  const invited = Object.entries(compared).flatMap(([device, each]): InvitedWorkstation[] => {
    const hash = hexToBytes(each.requestHash);
    const state = stateOf(opened, device);
    if (!hash || state === 'ended') return [];
    return [
      {
        device: deviceId.parse(device),
        member: each.memberName,
        workstation: each.workstation,
        unitWords: unitWords(genesis, hash),
        state,
      },
    ];
  });
  return ok({ waiting: await waitingRequests(room, opened), invited });
}

function stateOf(opened: Opened, device: string): InvitedWorkstation['state'] | 'ended' {
  const named = opened.membership.charter().devices.find((each) => each.device === device);
  if (named?.cutOff) return 'ended';
  if (hasCome(opened, device)) return 'came';
  const isWelcomed = opened.unit.state.workstation.welcomed[device] !== undefined;
  return named && isWelcomed ? 'welcome' : 'signature';
}

/** Reads a request that somebody brought, and keeps it with the others. Faults: enrolment/*. */
export async function readRequest(
  room: Room,
  opened: Opened,
  request: VaultRequest<'readRequest'>,
): Answer<VaultAnswers['readRequest']> {
  const bytes = 'base64' in request ? bytesOf(request.base64) : codeToRequest(request.code);
  if (!bytes) return fault('enrolment/not-ours');
  const read = readFile(bytes);
  if (!read.ok)
    return fault(read.error.kind === 'enrolment/signature' ? 'enrolment/damaged' : read.error.kind);
  const refused = refusalOf(room, opened, read.value);
  if (refused) return fault(refused);
  const kept = await keepRequest(room, opened, bytes);
  return kept.ok ? ok(toWaiting(room, read.value)) : kept;
}

async function keepRequest(room: Room, { vaultId }: Opened, bytes: Bytes): Answer<undefined> {
  const kept = await room.ports.shell.ask('parcel.write', { vaultId, kind: 'enrolments', bytes });
  return kept.ok ? ok(undefined) : shellFault(kept.error);
}

const refusalOf = (room: Room, opened: Opened, request: ReadEnrolment) => {
  if (hasCome(opened, request.device) || isForeign(opened, request)) return 'enrolment/known';
  const nowMs = epochMsOf(room.ports.clock.now());
  return isEnrolmentOver(request, nowMs) ? 'enrolment/over' : undefined;
};

/** Lets a workstation in whose words were compared face to face: the charter first, then the record, then the welcome. A kill in between
 *  leaves the request waiting, and letting it in again goes on from there. Faults: enrolment/over, enrolment/known, disk/*. */
export async function enrol(
  room: Room,
  opened: Opened,
  asked: VaultRequest<'enrol'>,
): Answer<VaultAnswers['enrol']> {
  const requests = await requestsHere(room, opened);
  const request = requests.find(({ hash }) => bytesToHex(hash) === asked.request);
  if (!request) return fault('enrolment/not-ours');
  const refused = refusalOf(room, opened, request);
  if (refused) return fault(refused);
  const { whose } = asked;
  const named = namedMember(opened, request.device);
  const existing = existingMember(opened, whose);
  if (existing === 'none') return err({ refusals: [notAMember] });
  const member = existing?.member ?? named ?? memberId.parse(createId(room.ports.entropy));
  const { people } = opened.unit.state.officeholder;
  const before =
    !isPerson(whose) || Object.values(people).some(({ memberId: of }) => of === member)
      ? undefined
      : namedBefore(Object.values(people), whose);
  if (before && 'says' in before) return err({ refusals: [before] });
  const events = eventsOf(room, opened, asked, request, {
    ...{ member, before, name: existing?.name },
  });
  const allowed = await append(room, opened, { stream: 'unit', events, checkOnly: true });
  if (!allowed.ok) return allowed;
  let stands = true;
  if (named === undefined) {
    const proposed = await proposeBlock(room, opened, actsOf(asked, request, member));
    if (!proposed.ok) return proposed;
    ({ stands } = proposed.value);
  } else stands = opened.membership.memberOf(request.device) !== undefined;
  const recorded = await append(room, opened, { stream: 'unit', events, checkOnly: false });
  if (!recorded.ok) return recorded;
  await payWelcomes(room, opened);
  return ok({ device: request.device, stands });
}

type Whose = VaultRequest<'enrol'>['whose'];
type Person = Extract<Whose, { readonly name: string }>;

const isPerson = (whose: Whose): whose is Person => whose !== 'mine' && 'name' in whose;

/** The member who gets a further workstation: oneself, or a colleague who has none any more. Undefined for who is new. */
function existingMember(
  { me, membership }: Opened,
  whose: Whose,
): { readonly member: MemberId; readonly name: string } | 'none' | undefined {
  if (whose === 'mine') return me;
  if (isPerson(whose)) return undefined;
  const charter = membership.charter();
  const known = charter.members.find(
    ({ member, removed }) => member === whose.back && removed === undefined,
  );
  const has = activeDevices(charter).some(({ member }) => member === whose.back);
  return known && !has ? known : 'none';
}

const notAMember: Refusal = {
  kind: 'enrolment/not-without-workstation',
  rule: 'onlyWhoHasNoneGetsAWorkstationFromACustodian',
  says: 'This colleague has left the unit, or has a workstation: from that one they let a further one in themselves.',
  fields: [],
  source: {
    kind: 'house',
    why: 'A further workstation sees what its member sees: they say themselves that it is theirs, while they can.',
  },
};

/** Whose the workstation is by a block that stands or still lacks a signature. */
function namedMember({ membership }: Opened, device: DeviceId): MemberId | undefined {
  const proposed = membership
    .charter()
    .proposals.flatMap(({ acts }) => acts)
    .find((act) => act.act === 'device.added' && act.device === device);
  return (
    membership.memberOf(device) ?? (proposed?.act === 'device.added' ? proposed.member : undefined)
  );
}

function actsOf(
  { whose, workstation }: VaultRequest<'enrol'>,
  request: ReadEnrolment,
  member: MemberId,
): CharterAct[] {
  const device: CharterAct = {
    act: 'device.added',
    device: request.device,
    member,
    name: workstation,
    signPublic: bytesToHex(request.signPublic),
    agreePublic: bytesToHex(request.agreePublic),
  };
  if (!isPerson(whose)) return [device];
  const { name, rankOrGrade, offices } = whose;
  return [{ act: 'member.added', member, name, rankOrGrade, offices }, device];
}

function eventsOf(
  room: Room,
  opened: Opened,
  { whose, workstation }: VaultRequest<'enrol'>,
  request: ReadEnrolment,
  {
    member,
    before,
    name: ofMember,
  }: {
    readonly member: MemberId;
    readonly before: UnitPerson | undefined;
    /** Of somebody who is a member already. */
    readonly name: string | undefined;
  },
): LooseEvent[] {
  const compared = {
    type: 'workstation.compared/1',
    deviceId: request.device,
    requestHash: bytesToHex(request.hash),
    memberId: member,
    memberName: isPerson(whose) ? whose.name : (ofMember ?? ''),
    workstation,
  };
  if (!isPerson(whose)) return [compared];
  const { name, rankOrGrade, offices, collarNumber } = whose;
  const known = Object.values(opened.unit.state.officeholder.people).find(
    (person) => person.memberId === member,
  );
  const personId =
    known?.personId ?? before?.personId ?? itemId.parse(createId(room.ports.entropy));
  return [
    {
      type: 'officeholder.named/1',
      personId,
      name,
      rankOrGrade,
      offices,
      collarNumber,
      memberId: member,
    },
    compared,
  ];
}

/** The welcome of a workstation as one file, to be carried to it. Faults: welcome/gone, disk/*. */
export async function saveWelcome(
  room: Room,
  opened: Opened,
  { device: id, token }: VaultRequest<'saveWelcome'>,
): Answer<VaultAnswers['saveWelcome']> {
  const device = opened.membership.charter().devices.find((each) => each.device === id);
  const welcome = opened.unit.state.workstation.welcomed[id];
  if (!device || welcome === undefined) return fault('welcome/gone');
  const { shell } = room.ports;
  const read = await shell.ask('parcel.read', {
    vaultId: opened.vaultId,
    kind: 'grants',
    name: `${welcome}.age`,
  });
  const kept =
    read.ok && read.value !== 'absent' ? ok(read.value) : await writeWelcome(room, opened, device);
  if (!kept.ok) return kept;
  const file = encodeWelcome({ grant: kept.value, charter: charterFileOf(room, opened) });
  const written = await handToWriter(shell, token, file);
  return written.ok ? ok({}) : shellFault(written.error);
}
