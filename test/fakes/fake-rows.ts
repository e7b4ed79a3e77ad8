import type { VaultAnswers } from '../../shared/contract/vault.ts';
import { rowOf } from '../../shared/domain/case-row.ts';
import { caseEngine } from '../../shared/domain/registry.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { civilDate, type CivilDate } from '../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../shared/kit/instant.ts';
import { caseId } from '../../shared/kit/ids.ts';
import { digitsOf } from '../builders/people.ts';
import { fakePolicy, type FakeCase } from './fake-cases.ts';

type Row = VaultAnswers['caseList']['rows'][number];

/** What is true of a fake case now. */
export const stateOf = (told: FakeCase): CaseState =>
  told.acts.reduce(
    (state, { act, events }) => caseEngine.fold(state, events, act),
    caseEngine.empty,
  );

/** A fake case as the list shows it. */
export const fakeRow = (told: FakeCase, today: CivilDate): Row => ({
  ...rowOf(stateOf(told), fakePolicy, today),
  lastActOn: lastActOn(told, today),
  caseId: told.caseId,
});

const lastActOn = (told: FakeCase, today: CivilDate): CivilDate => {
  const last = told.acts.at(-1);
  return last ? civilDateOf(last.act.at) : today;
};

const surnames = [
  'Abbot',
  'Barrow',
  'Calder',
  'Dunmore',
  'Eastry',
  'Farrow',
  'Garland',
  'Hollis',
  'Ingleby',
  'Jessop',
];
const stages = [
  'reported',
  'assessing-risk',
  'interview',
  'with-authority',
  'conditions-in-force',
  'closed',
] as const;
const grades = ['none', 'Low', 'Medium', 'High'] as const;
const pick = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T =>
  list[index % list.length] as T;

/** Rows without cases behind them, to try a list of any length. */
export const madeUpRows = (count: number, like: Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => {
    const { nextDuty: _nextDuty, ...plain } = like;
    return {
      ...plain,
      caseId: caseId.parse(digitsOf(`row ${String(index)}`)),
      reference: `NA/${String(2020 + (index % 7))}/${digitsOf(String(index)).slice(0, 5).toUpperCase()}`,
      subject: `PC ${pick(surnames, index * 7)} ${pick(surnames, index * 3)}, ${String(20_000 + index)}`,
      associate: `${pick(surnames, index)} ${pick(surnames, index * 13)}`,
      stage: pick(stages, index),
      grade: pick(grades, index >> 1),
      allocatedTo: index % 3 === 0 ? '' : 'Imogen Hartley-Voss',
      openedOn: civilDate.parse(
        `20${String(20 + (index % 7))}-0${String(1 + (index % 9))}-1${String(index % 9)}`,
      ),
      lastActOn: civilDate.parse(`2026-0${String(1 + (index % 9))}-1${String(index % 9)}`),
      closed: index % 6 === 5,
      flags: [],
    };
  });
