import { bidTold } from '../../../shared/domain/bid/told.ts';
import { contractTold } from '../../../shared/domain/contract/told.ts';
import { declarationTold } from '../../../shared/domain/declaration/told.ts';
import { diaryTold } from '../../../shared/domain/diary/told.ts';
import { expenseTold } from '../../../shared/domain/expense/told.ts';
import { giftTold } from '../../../shared/domain/gift/told.ts';
import { interestTold } from '../../../shared/domain/interest/told.ts';
import { mediaContactTold } from '../../../shared/domain/media-contact/told.ts';
import type { Told } from '../../../shared/domain/mention.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { supplierTold } from '../../../shared/domain/supplier/told.ts';

/** One noun of a register that tells of people. */
export type Teller = {
  readonly register: RegisterName;
  /** What the answer is made of: while it is the same, so is the answer. */
  readonly slice: (state: RegistersState) => object;
  readonly told: (state: RegistersState) => Told;
};

const teller = <Noun extends keyof RegistersState>(
  register: RegisterName,
  noun: Noun,
  told: (slice: RegistersState[Noun]) => Told,
): Teller => ({
  register,
  slice: (state) => state[noun],
  told: (state) => told(state[noun]),
});

/** What each register tells of people and organisations. A new noun is one line here. */
export const tellers: readonly Teller[] = [
  teller('gifts', 'gift', giftTold),
  teller('interests', 'interest', interestTold),
  teller('procurement', 'supplier', supplierTold),
  teller('procurement', 'contract', contractTold),
  teller('procurement', 'bid', bidTold),
  teller('procurement', 'declaration', declarationTold),
  teller('diaries', 'diary', diaryTold),
  teller('expenses', 'expense', expenseTold),
  teller('media', 'mediaContact', mediaContactTold),
];
