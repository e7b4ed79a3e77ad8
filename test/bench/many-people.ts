import type { Mention, Tie, Told } from '../../shared/domain/mention.ts';
import { heldOutNames } from '../seeds/names/held-out-names.ts';
import { below, seededRandom } from '../seeds/names/random.ts';
import { outsiders, suppliers } from '../seeds/registers/bodies.ts';
import { heldOutBodyMess, heldOutPeopleMess } from '../seeds/registers/held-out-mess.ts';
import { associates } from '../seeds/registers/people.ts';

/** @file What a force's cases and registers would tell of people. Nobody in it exists. */

const chiefs = 12;
const suppliersKnown = 20_000;
const number = (of: string, at: number): string => `${of}${at.toString(16).padStart(31, '0')}`;

/** Associates in cases, each tied to one of few subjects; and entries of a chief officer's diary, each with a host. */
export function manyPeople(associatesCount: number, rows: number): Told {
  const mentions: Mention[] = [];
  const ties: Tie[] = [];
  const add = (mention: Omit<Mention, 'addresses'>): string => {
    mentions.push({ addresses: [], ...mention });
    return mention.key;
  };
  const random = seededRandom(8);
  const making = { names: heldOutNames, mess: heldOutPeopleMess, seed: 9 };
  for (const [at, { record }] of associates(associatesCount, making).entries()) {
    const stream = number('a', Math.floor(at / 5));
    const where = { kind: 'case', stream } as const;
    const key = add({
      ...{ key: `case:${stream}:associate:${String(at)}`, kind: 'person', role: 'associate' },
      ...{ in: where, names: record.names, birthDate: record.birthDate ?? '' },
      numbers: record.numbers ?? [],
    });
    ties.push({
      ...{ from: key, to: `case:${stream}:subject`, kind: 'association', in: where },
      says: 'Reported as an associate.',
    });
  }
  const bodies = { names: heldOutNames, mess: heldOutBodyMess, seed: 10 };
  const known = suppliers(suppliersKnown, bodies);
  for (const [at, { record }] of outsiders(rows, known, bodies).entries()) {
    const entryId = number('d', at);
    const where = { kind: 'register', register: 'diaries', entryId } as const;
    const blank = { in: where, birthDate: '' } as const;
    const from = add({
      ...{ ...blank, key: `diaries:${entryId}:owner`, kind: 'person', role: 'diary-owner' },
      ...{ names: [`Chief Officer ${String(below(random, chiefs))}`], numbers: [] },
    });
    const to = add({
      ...{ ...blank, key: `diaries:${entryId}:organisation`, kind: 'organisation' },
      ...{ role: 'diary-guest', names: [record.name], numbers: [record.number ?? ''] },
    });
    ties.push({ ...{ from, to, kind: 'met', says: 'Diary: “Meeting”', in: where } });
  }
  return { mentions, ties };
}

/** Names, halves of names, slips, days of birth and parts of numbers of some who are told of. */
export function queriesFor({ mentions }: Told): readonly string[] {
  const random = seededRandom(12);
  return Array.from({ length: 300 }, (_, at) => {
    const { names, birthDate, numbers } = mentions[below(random, mentions.length)] ?? {
      ...{ names: [''], birthDate: '', numbers: [] },
    };
    const [name = ''] = names;
    const asked = [
      name,
      name.split(' ').toReversed().join(' '),
      name.slice(0, 5),
      `${name.slice(0, -2)}${name.slice(-1)}`,
      birthDate === '' ? name : birthDate,
      numbers[0]?.slice(-5) ?? name,
    ];
    return asked[at % asked.length] ?? name;
  });
}
