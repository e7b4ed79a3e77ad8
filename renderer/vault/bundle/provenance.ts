import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { BundleProfile } from '../../../shared/domain/bundle/profile-names.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { openFrameOuter } from '../seal/frame.ts';
import { frameRowId } from '../store/vault-store.ts';
import { csv } from './csv.ts';
import { actsTold } from './timeline-told.ts';

/** @file Whence the content comes: the signed header of each act it rests on, and whose workstation signed it. Headers name no case and
 *  no person, and hold the hash of what is sealed. Format: docs/formats/bundle.md, "Provenance". */

/** The files of `provenance/`, as texts; none for a profile that gives none. */
export async function provenanceOf(
  opened: Opened,
  loaded: LoadedCase,
  view: CaseView,
  profile: BundleProfile,
): Promise<ReadonlyMap<string, string>> {
  const acts = actsFor(loaded, view, profile);
  if (acts.length === 0) return new Map();
  const headers = await Promise.all(acts.map((act) => headerRow(opened, act)));
  return new Map([
    [
      'provenance/headers.csv',
      csv([
        ['act', 'at_utc', 'device', 'number', 'header', 'signature', 'frame_hash'],
        ...headers.flatMap((row) => (row ? [row] : [])),
      ]),
    ],
    ['provenance/devices.csv', csv([deviceHeads, ...devicesOf(opened, acts)])],
  ]);
}

function actsFor(
  { acts }: LoadedCase,
  view: CaseView,
  profile: BundleProfile,
): readonly StoredAct[] {
  const { provenance } = bundleProfiles[profile];
  if (provenance === 'none') return [];
  const told = new Set(actsTold(view.timeline, profile).map(({ actId }) => actId));
  return provenance === 'every-act' ? acts : acts.filter(({ act }) => told.has(act.id));
}

async function headerRow(
  { store, keys }: Opened,
  { device, number, act }: StoredAct,
): Promise<readonly string[] | undefined> {
  const frame = await store.loadFrame(frameRowId(device, number));
  const outer = frame && openFrameOuter(keys.unitKeys, { device, number }, frame);
  if (!outer?.ok) return undefined;
  const { headerBytes, signature, hash } = outer.value;
  return [
    act.id,
    act.at.utc,
    device,
    String(number),
    bytesToHex(headerBytes),
    bytesToHex(signature),
    bytesToHex(hash),
  ];
}

const deviceHeads = ['device', 'ed25519_public', 'member', 'name', 'rank_or_grade', 'added_utc'];

/** What the unit's charter certifies of the workstations that signed. */
function devicesOf(
  { membership }: Opened,
  acts: readonly StoredAct[],
): readonly (readonly string[])[] {
  const wrote = new Set<string>(acts.map(({ device }) => device));
  const charter = membership.charter();
  return charter.devices
    .filter(({ device }) => wrote.has(device))
    .map(({ device, member, signPublic, addedAt }) => {
      const person = charter.members.find((one) => one.member === member);
      return [
        device,
        bytesToHex(signPublic),
        member,
        person?.name ?? '',
        person?.rankOrGrade ?? '',
        addedAt.utc,
      ];
    });
}
