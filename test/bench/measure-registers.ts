import { recordedActs } from '../../renderer/vault/calls/acts-of.ts';
import { registerAtHand } from '../../renderer/vault/registers/at-hand.ts';
import type { VaultRequest } from '../../shared/contract/vault.ts';
import type { RegisterName } from '../../shared/domain/register-names.ts';
import { assert } from '../../shared/kit/assert.ts';
import { createId } from '../../shared/kit/ids.ts';
import { encodeText } from '../../shared/kit/utf8.ts';
import { platformEntropy } from '../../renderer/vault/entropy.ts';
import { aFoundedRig, openedIn, rigPassphrase, type OpenRig } from '../fakes/two-devices.ts';
import { createRig } from '../fakes/vault-rig.ts';
import type { Figure } from './figures.ts';

/** @file Long registers: imported, the application started again, read for the first time, listed, searched, added to. In Node, over the real
 *  vault and a disk in memory. CPU time of all threads, so with
 *  that of the collector; the longest piece is what a page would wait for in the worst moment. Everybody is invented. */

type Register = {
  readonly says: string;
  readonly register: RegisterName;
  readonly file: VaultRequest<'importFile'>;
  readonly list: (ask: OpenRig['rig']['ask'], text: string) => Promise<number>;
  readonly act: () => Readonly<Record<string, unknown>> & { readonly type: string };
};

const names = ['Petra Holt', 'Odd Selby', 'Ines Varga', 'Tomas Reed', 'Lena Quill'] as const;
const firms = ['Alder Catering', 'Brook Hotels', 'Cinder Security', 'Dale Motors'] as const;
const dayAt = (at: number): string =>
  `${String(1 + (at % 28)).padStart(2, '0')}/${String(1 + (at % 12)).padStart(2, '0')}/${String(2019 + (at % 7))}`;
const csv = (head: string, count: number, line: (at: number) => string) =>
  encodeText(`${head}\n${Array.from({ length: count }, (_each, at) => line(at)).join('\n')}\n`);
const of = <T>(list: readonly T[], at: number): string => String(list[at % list.length]);

const registers = (share: number): readonly Register[] => [
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
    list: async (ask, text) => {
      const asked = { text, show: 'all', year: '', sortBy: 'offeredOn', descending: true } as const;
      const answer = await ask('giftList', { ...asked, from: 0, count: 60 });
      assert(answer.ok, 'the list of gifts');
      return answer.value.total;
    },
    act: () => ({
      ...{ type: 'gift.offered/1', giftId: createId(platformEntropy) },
      offer: {
        ...{ offeredOn: '2027-02-01', kind: 'gift', what: 'A pen', occasion: '', because: '' },
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
    list: async (ask, text) => {
      const asked = { noun: 'diary', text, show: 'standing', year: '', sortBy: 'on' } as const;
      const answer = await ask('entryList', { ...asked, descending: true, from: 0, count: 60 });
      assert(answer.ok, 'the list of the diary');
      return answer.value.total;
    },
    act: () => ({
      ...{ type: 'diary.recorded/1', entryId: createId(platformEntropy) },
      fields: {
        ...{ on: '2027-02-01', startsAt: '', endsAt: '', owner: 'Petra Holt', rank: '' },
        ...{ what: 'Lunch', where: '', guests: '', organisation: '', notes: '' },
      },
    }),
  },
];

/** So many times less, to see that it runs. */
const share = Number(process.env['PROBITY_BENCH_SHARE'] ?? '1');

/** Both registers. */
export async function measureRegisters(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const register of registers(share)) figures.push(...(await measureOne(register)));
  return figures;
}

async function measureOne({ says, register, file, list, act }: Register): Promise<Figure[]> {
  const first = await aFoundedRig();
  const taken = await timed(() => first.rig.ask('importFile', file));
  assert(taken.came.ok, 'the file is taken in');
  first.rig.kill();
  const rig = await createRig(first.rig.disk);
  const { vaultId } = first;
  assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'unlocks');
  const opened = openedIn(rig);
  const stream = opened.registers.streamOf(register);
  const folded = await timed(() => registerAtHand(opened, stream, recordedActs));
  const listed = await timed(() => list(rig.ask, ''));
  const found = await timed(() => list(rig.ask, 'selby 12'));
  const added = await timed(async () => {
    const event = act();
    const saved = await rig.ask('append', { stream: register, events: [event], checkOnly: false });
    assert(saved.ok, `one more act is saved: ${JSON.stringify(saved)}`);
    return list(rig.ask, '');
  });
  assert(added.came === listed.came + 1, 'it shows');
  rig.kill();
  const figure = (name: string, value: number, goal?: number): Figure => ({
    ...{ name: `${says}: ${name}`, value, unit: 'ms' },
    ...(goal === undefined ? {} : { goal }),
  });
  return [
    figure('read for the first time', folded.ms),
    figure('first list', listed.ms),
    figure('filter', found.ms),
    figure('one more act, saved and in the list', added.ms),
    figure('longest piece while it is read', folded.longest, 100),
    figure('longest piece while it is listed', Math.max(listed.longest, found.longest), 100),
    figure('longest piece of one more act', added.longest),
    figure('longest piece of its import', taken.longest),
  ];
}

type Timed<T> = { readonly came: T; readonly ms: number; readonly longest: number };

/** What it took, and the longest piece in which nothing else had a turn: CPU time, for on a machine with other work the wall measures the
 *  others. */
async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  let longest = 0;
  let last = cpuMs();
  let isOver = false;
  const tick = (): void => {
    const now = cpuMs();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  const begun = cpuMs();
  const came = await work();
  const ms = cpuMs() - begun;
  isOver = true;
  await new Promise((resolve) => setImmediate(resolve));
  return { came, ms, longest };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
