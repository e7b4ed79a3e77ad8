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
import type { ById } from '../../../shared/kit/by-id.ts';

/** One noun of a register that tells of people. It is asked a bucket of its entries at a time: registers hold many, and one act changes few. */
export type Teller = {
  readonly register: RegisterName;
  /** What the answers are made of: while a bucket is the same, so is what it tells. */
  readonly buckets: (state: RegistersState) => readonly object[];
  /** What the entries of one bucket tell, by its place. */
  readonly told: (state: RegistersState, bucket: number) => Told;
};

const teller = <Thing>(
  register: RegisterName,
  held: (state: RegistersState) => ById<Thing>,
  told: (state: RegistersState, some: ById<Thing>) => Told,
): Teller => ({
  register,
  buckets: (state) => held(state).buckets,
  told: (state, bucket) => told(state, { buckets: held(state).buckets.slice(bucket, bucket + 1) }),
});

/** What each register tells of people and organisations. A new noun is one line here. */
export const tellers: readonly Teller[] = [
  teller(
    'gifts',
    ({ gift }) => gift.gifts,
    ({ gift }, gifts) => giftTold({ ...gift, gifts }),
  ),
  teller(
    'interests',
    ({ interest }) => interest.interests,
    ({ interest }, interests) => interestTold({ ...interest, interests }),
  ),
  teller(
    'procurement',
    ({ supplier }) => supplier.entries,
    ({ supplier }, entries) => supplierTold({ ...supplier, entries }),
  ),
  teller(
    'procurement',
    ({ contract }) => contract.entries,
    ({ contract }, entries) => contractTold({ ...contract, entries }),
  ),
  teller(
    'procurement',
    ({ bid }) => bid.entries,
    ({ bid }, entries) => bidTold({ ...bid, entries }),
  ),
  teller(
    'procurement',
    ({ declaration }) => declaration.entries,
    ({ declaration }, entries) => declarationTold({ ...declaration, entries }),
  ),
  teller(
    'diaries',
    ({ diary }) => diary.entries,
    ({ diary }, entries) => diaryTold({ ...diary, entries }),
  ),
  teller(
    'expenses',
    ({ expense }) => expense.entries,
    ({ expense }, entries) => expenseTold({ ...expense, entries }),
  ),
  teller(
    'media',
    ({ mediaContact }) => mediaContact.entries,
    ({ mediaContact }, entries) => mediaContactTold({ ...mediaContact, entries }),
  ),
];
