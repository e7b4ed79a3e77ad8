import { auditPlanNoun } from './audit-plan/noun.ts';
import { bidNoun } from './bid/noun.ts';
import { checkHitOf } from './check-hit/noun.ts';
import { checkNoun } from './check/noun.ts';
import { contractNoun } from './contract/noun.ts';
import { dataSourceNoun } from './data-source/noun.ts';
import { declarationNoun } from './declaration/noun.ts';
import { diaryNoun } from './diary/noun.ts';
import { createEngine, type Engine } from './engine.ts';
import { enlist, type Enlisted, type LooseEvent } from './enlist.ts';
import { expenseNoun } from './expense/noun.ts';
import { expenseSampleNoun } from './expense-sample/noun.ts';
import { giftNoun } from './gift/noun.ts';
import { interestNoun } from './interest/noun.ts';
import { mediaContactNoun } from './media-contact/noun.ts';
import type { Refusal } from './refusal.ts';
import { registerName, type RegisterName } from './register-names.ts';
import type { RegistersState } from './registers-state.ts';
import { samenessNoun } from './sameness/noun.ts';
import { supplierNoun } from './supplier/noun.ts';

/** @file The unit's registers: streams of their own beside its cases (decision 0047), and the one list of their nouns. */

/** The nouns of the registers, and the register in which each is at home. */
const nouns: Readonly<
  Record<
    keyof RegistersState,
    { readonly home: RegisterName; readonly noun: Enlisted<RegistersState> }
  >
> = {
  gift: { home: 'gifts', noun: enlist('gift', giftNoun) },
  interest: { home: 'interests', noun: enlist('interest', interestNoun) },
  supplier: { home: 'procurement', noun: enlist('supplier', supplierNoun) },
  contract: { home: 'procurement', noun: enlist('contract', contractNoun) },
  bid: { home: 'procurement', noun: enlist('bid', bidNoun) },
  declaration: { home: 'procurement', noun: enlist('declaration', declarationNoun) },
  diary: { home: 'diaries', noun: enlist('diary', diaryNoun) },
  expense: { home: 'expenses', noun: enlist('expense', expenseNoun) },
  expenseSample: { home: 'expenses', noun: enlist('expenseSample', expenseSampleNoun) },
  mediaContact: { home: 'media', noun: enlist('mediaContact', mediaContactNoun) },
  auditPlan: { home: 'oversight', noun: enlist('auditPlan', auditPlanNoun) },
  dataSource: { home: 'oversight', noun: enlist('dataSource', dataSourceNoun) },
  check: { home: 'checks', noun: enlist('check', checkNoun) },
  checkHit: { home: 'checks', noun: enlist('checkHit', checkHitOf<RegistersState>()) },
  sameness: { home: 'people', noun: enlist('sameness', samenessNoun) },
};

const enlisted = Object.fromEntries(
  Object.entries(nouns).map(([name, { noun }]) => [name, noun]),
) as Record<keyof RegistersState, Enlisted<RegistersState>>;

/** Parses and tells what happens in any register, and knows every rule. What is recorded and folded goes through the engine of one register. */
export const registersEngine: Engine<RegistersState> = createEngine<RegistersState>(enlisted);

const homes: ReadonlyMap<string, RegisterName> = new Map(
  Object.values(nouns).flatMap(({ home, noun }) => noun.types.map((type) => [type, home] as const)),
);

/** Checks and folds what happens in one register: what belongs to another is refused there, and is not folded where it stands all the same. */
export const engineOfRegister = (name: RegisterName): Engine<RegistersState> => engines[name];

const engineAt = (name: RegisterName): Engine<RegistersState> => {
  const isAtHome = ({ type }: LooseEvent): boolean => homes.get(type) === name;
  return createEngine<RegistersState>(
    enlisted,
    [(event) => (isAtHome(event) ? [] : [anotherRegister])],
    (state, event, act, fold) => (isAtHome(event) ? fold(state, event, act) : state),
  );
};

const anotherRegister: Refusal = {
  kind: 'register/another',
  rule: 'eachActInItsOwnRegister',
  says: 'This belongs to another register.',
  fields: [],
  source: { kind: 'house', why: 'A register holds what it is named after, and nothing else.' },
};

const engines = Object.fromEntries(
  registerName.options.map((name) => [name, engineAt(name)]),
) as Readonly<Record<RegisterName, Engine<RegistersState>>>;
