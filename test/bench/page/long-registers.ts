import { platformEntropy } from '../../../renderer/vault/entropy.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { ask } from './open-room.ts';

/** @file Long registers as files bring them. Everybody is invented. */

/** A long register: its file, its list and one more act of it. */
type LongRegister = {
  readonly says: string;
  readonly register: RegisterName;
  readonly file: VaultRequest<'importFile'>;
  readonly list: (room: Room, text: string) => Promise<number>;
  readonly act: () => Readonly<Record<string, unknown>> & { readonly type: string };
};

const names = ['Petra Holt', 'Odd Selby', 'Ines Varga', 'Tomas Reed', 'Lena Quill'] as const;
const firms = ['Alder Catering', 'Brook Hotels', 'Cinder Security', 'Dale Motors'] as const;
const dayAt = (at: number): string =>
  `${String(1 + (at % 28)).padStart(2, '0')}/${String(1 + (at % 12)).padStart(2, '0')}/${String(2019 + (at % 7))}`;
const csv = (head: string, count: number, line: (at: number) => string) =>
  encodeText(`${head}\n${Array.from({ length: count }, (_each, at) => line(at)).join('\n')}\n`);
const of = <T>(list: readonly T[], at: number): string => String(list[at % list.length]);

/** Registers of a force, made so many times shorter. */
export const longRegisters = (share: number): readonly LongRegister[] => [
  {
    ...{ says: 'gifts, 50,000', register: 'gifts' },
    file: {
      ...{ into: 'gift', name: 'Gifts.csv', sheet: '' },
      bytes: csv(
        'Date offered,Recipient,Department,Donor,Description,Value,Outcome',
        50_000 / share,
        (at) =>
          `${dayAt(at)},${of(names, at)} ${String(at % 900)},Estates,${of(firms, at)} ${String(at % 4000)},A hamper number ${String(at)},£25,Declined`,
      ),
    },
    list: async (room, text) => {
      const asked = { text, show: 'all', year: '', sortBy: 'offeredOn', descending: true } as const;
      return (await ask(room, 'giftList', { ...asked, from: 0, count: 60 })).total;
    },
    act: () => ({
      ...{ type: 'gift.offered/1', giftId: createId(platformEntropy) },
      offer: {
        ...{ offeredOn: '2026-02-01', kind: 'gift', what: 'A pen', occasion: '', because: '' },
        recipient: {
          ...{ name: 'Petra Holt', rankOrGrade: '', collarNumber: '', department: 'Estates' },
          chiefOfficer: false,
        },
        donor: {
          ...{ kind: 'organisation', name: 'Alder Catering', number: '', contact: '' },
          dealings: 'not-known',
        },
        ...{ value: { known: 'unknown' }, answer: 'declined-at-time', fromEarlierRegister: false },
      },
    }),
  },
  {
    ...{ says: 'diary, 100,000', register: 'diaries' },
    file: {
      ...{ into: 'diary', name: 'Diary.csv', sheet: '' },
      bytes: csv(
        'Date,Owner,Subject,Location,Attendees',
        100_000 / share,
        (at) =>
          `${dayAt(at)},${of(names, at)},Meeting number ${String(at)},Room ${String(at % 40)},${of(firms, at)} ${String(at % 4000)}`,
      ),
    },
    list: async (room, text) => {
      const asked = { noun: 'diary', text, show: 'standing', year: '', sortBy: 'on' } as const;
      const page = { ...asked, descending: true, from: 0, count: 60 };
      return (await ask(room, 'entryList', page)).total;
    },
    act: () => ({
      ...{ type: 'diary.recorded/1', entryId: createId(platformEntropy) },
      fields: {
        ...{ on: '2026-02-01', startsAt: '', endsAt: '', owner: 'Petra Holt', rank: '' },
        ...{ what: 'Lunch', where: '', guests: '', organisation: '', notes: '' },
      },
    }),
  },
];
