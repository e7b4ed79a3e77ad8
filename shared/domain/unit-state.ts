import type { AddresseeSlice } from './addressee/slice.ts';
import type { ControlStrategySlice } from './control-strategy/slice.ts';
import type { EscrowSlice } from './escrow/slice.ts';
import type { LateWorkSlice } from './late-work/slice.ts';
import type { LetterTemplateSlice } from './letter-template/slice.ts';
import type { NetworkSlice } from './network/slice.ts';
import type { AdviceContactSlice } from './advice-contact/slice.ts';
import type { OfficeholderSlice } from './officeholder/slice.ts';
import type { OutsideKeysSlice } from './outside-keys/slice.ts';
import type { PolicySlice } from './policy/slice.ts';
import type { ReceivedBundleSlice } from './received-bundle/slice.ts';
import type { UnitSlice } from './unit/slice.ts';
import type { WorkstationSlice } from './workstation/slice.ts';

/** What is true of the unit itself now: one slice a noun of the unit's own stream. */
export type UnitState = {
  readonly unit: UnitSlice;
  readonly officeholder: OfficeholderSlice;
  readonly adviceContact: AdviceContactSlice;
  readonly policy: PolicySlice;
  readonly controlStrategy: ControlStrategySlice;
  readonly letterTemplate: LetterTemplateSlice;
  readonly workstation: WorkstationSlice;
  readonly lateWork: LateWorkSlice;
  readonly escrow: EscrowSlice;
  readonly outsideKeys: OutsideKeysSlice;
  readonly addressee: AddresseeSlice;
  readonly network: NetworkSlice;
  readonly receivedBundle: ReceivedBundleSlice;
};
