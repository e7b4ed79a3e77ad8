import { bytesEqual, bytesToHex, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { unitId } from '../../../shared/kit/ids.ts';
import { openCharterFile } from '../keys/charter-file.ts';
import { activeDevices, type CharterDevice } from '../membership/charter.ts';
import { readBlocks, type CharterReading } from '../membership/read-charter.ts';
import { readGrant, type ReadGrant } from '../seal/grant.ts';
import type { Room } from '../room.ts';
import { readParcels } from './joining-vault.ts';
import type { JoiningVault } from './joining-type.ts';

/** @file Which of the welcomes that lie here stands: in the order of docs/formats/welcome.md 3. Nothing in one is kept here. */

/** A welcome that stands, until people say that its words are the same. */
export type StandingWelcome = {
  /** The SHA-256 that its grant is called by. */
  readonly name: string;
  readonly grant: ReadGrant;
  readonly genesisHash: Bytes;
  readonly unitKeys: readonly Bytes[];
  readonly charter: CharterReading;
  readonly mine: CharterDevice;
};
/** What became of a welcome. */
export type WelcomeReading =
  | { readonly is: 'standing'; readonly welcome: StandingWelcome }
  | { readonly is: 'other-workstation' | 'other-request' | 'charter-missing' | 'not-proven' };

/** The welcomes that stand, and whether one only lacks its charter. Those whose words were others are left out. */
export async function findWelcomes(
  room: Room,
  joining: JoiningVault,
): Promise<{ readonly standing: readonly StandingWelcome[]; readonly charterIsMissing: boolean }> {
  const { vaultId, tried, refused } = joining;
  const fresh = await readParcels(room, vaultId, 'grants', (hash) => !tried.has(hash));
  for (const [hash, file] of fresh) {
    const read = await readGrant(file, joining.device);
    tried.set(hash, read.ok && isWelcome(read.value) ? read.value : 'not-ours');
  }
  const ours = [...tried].flatMap(([name, grant]) =>
    grant === 'not-ours' || refused.has(name) ? [] : [{ name, grant }],
  );
  if (ours.length === 0) return { standing: [], charterIsMissing: false };
  const charters = [...(await readParcels(room, vaultId, 'charters')).values()];
  const readings = ours.map(({ name, grant }) => readWelcome(joining, name, grant, charters));
  return {
    standing: readings
      .flatMap((reading) => (reading.is === 'standing' ? [reading.welcome] : []))
      .toSorted((left, right) => (left.name < right.name ? -1 : 1)),
    charterIsMissing: readings.some(({ is }) => is === 'charter-missing'),
  };
}

/** True for a grant that lets a workstation in; others hand keys to those who are in. */
export const isWelcome = ({ statement }: ReadGrant): boolean =>
  statement.what === 'unit-grant' && statement.enrolment !== undefined;

/** Reads one welcome with the charters that lie here. */
export function readWelcome(
  joining: JoiningVault,
  name: string,
  grant: ReadGrant,
  charters: readonly Bytes[],
): WelcomeReading {
  const { statement } = grant;
  if (statement.enrolment !== bytesToHex(joining.request.hash)) return { is: 'other-request' };
  const genesisHash = hexToBytes(statement.genesis ?? '');
  const unitKeys = unitKeysIn(grant);
  if (genesisHash?.length !== 32 || unitKeys.length === 0) return { is: 'not-proven' };
  const unit = unitId.parse(statement.unit);
  const blocks = charters.flatMap((file) => openCharterFile({ unitKeys, unit, file }).blocks);
  const charter = readBlocks(blocks, { unit, genesisHash });
  // Blocks of other units may lie here, sealed for others: what opens and does not lead from this first block is as good as absent.
  if (!charter.ok) return { is: 'charter-missing' };
  const names = charter.value.blocks.map(({ hash }) => hash);
  if (!names.includes(statement.charterHead ?? '')) return { is: 'charter-missing' };
  const active = activeDevices(charter.value.charter);
  const signer = active.find(({ device }) => device === statement.by);
  const mine = active.find(({ device }) => device === joining.device.device);
  if (!signer || !grant.isSignedBy(signer.signPublic)) return { is: 'not-proven' };
  if (!mine || !isOurs(mine, joining)) return { is: 'not-proven' };
  const welcome = { name, grant, genesisHash, unitKeys, charter: charter.value, mine };
  return { is: 'standing', welcome };
}

const isOurs = (named: CharterDevice, { device }: JoiningVault): boolean =>
  bytesEqual(named.signPublic, device.signPublic) &&
  bytesEqual(named.agreePublic, device.agreePublic);

/** The unit keys a grant brings, the newest first. */
const unitKeysIn = ({ statement }: ReadGrant): readonly Bytes[] =>
  statement.keys
    .filter((key) => key.what === 'unit-key')
    .toSorted((left, right) => right.epoch - left.epoch)
    .flatMap(({ key }) => hexToBytes(key) ?? []);
