import type { z } from 'zod';
import type { addresseeEvents } from '../../shared/domain/addressee/events.ts';
import { beat, type Beat } from './beats.ts';
import { day, idOf } from './tokens.ts';

/** @file The address book of the demonstration: one whose keys were compared, one who still has to be rung, one who left. Nobody is real,
 *  and nobody holds the secret halves. */

type Addressee<Type extends keyof typeof addresseeEvents> = z.infer<(typeof addresseeEvents)[Type]>;

const vetting: Addressee<'addressee.entered/1'> = {
  type: 'addressee.entered/1',
  addresseeId: idOf('address book', 'vetting'),
  name: 'Tamsin Arkwright',
  organisation: 'Force Vetting Unit',
  role: 'Force Vetting Manager',
  recipient: 'age1w9hpx7m5vegknmmjq4dk0u9rncx8z9zhw2y7jm2kypsmna9e93zqldan2t',
  signing: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMjSh2+DWE7rMuRyh89nIVXRmp/ikfDfh8bzpwEa+6Di',
  expiresOn: day(300),
};
const compared: Addressee<'addressee.verified/1'> = {
  type: 'addressee.verified/1',
  addresseeId: vetting.addresseeId,
  recipient: vetting.recipient,
  signing: vetting.signing,
  comparedBy: 'in-person',
  withWhom: 'Tamsin Arkwright, at the meeting of 09:00, from her printed page',
  verifiedOn: day(-59),
};
const prosecutor: Addressee<'addressee.entered/1'> = {
  type: 'addressee.entered/1',
  addresseeId: idOf('address book', 'prosecutor'),
  name: 'Owain Tresilian',
  organisation: 'Crown Prosecution Service',
  role: 'Reviewing lawyer',
  recipient: 'age1y3fr7tkktadjpu2mxw94f5mxhhzvrh95terntxyy3d9pzaepkfrsd62kvu',
  signing: '',
  expiresOn: day(360),
};
const former: Addressee<'addressee.entered/1'> = {
  type: 'addressee.entered/1',
  addresseeId: idOf('address book', 'former'),
  name: 'Perpetua Lisle',
  organisation: 'Force Vetting Unit',
  role: 'Force Vetting Manager',
  recipient: 'age1qlht8dp7g2tswwgnz3urwz7upvdwkycehlg63035mzr4rc8xs44sw3g4qu',
  signing: '',
  expiresOn: day(200),
};
const withdrawn: Addressee<'addressee.withdrawn/1'> = {
  type: 'addressee.withdrawn/1',
  addresseeId: former.addresseeId,
  reason: 'Has moved to another force.',
};

/** The names of everybody in it. */
export const inTheAddressBook: readonly string[] = [vetting, prosecutor, former].map(
  ({ name }) => name,
);

/** What the unit recorded about whom it hands bundles to. */
export const addressBook: readonly Beat[] = [
  beat(-160, former),
  beat(-61, withdrawn),
  beat(-60, vetting),
  beat(-59, compared),
  beat(-4, prosecutor),
];
