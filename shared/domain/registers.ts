import { createEngine } from './engine.ts';
import { enlist } from './enlist.ts';
import { giftNoun } from './gift/noun.ts';
import type { RegistersState } from './registers-state.ts';

/** @file The unit's registers: streams of their own beside its cases (decision 0047), and the one list of their nouns. */

/** Parses, checks, folds and tells what happens in a register. */
export const registersEngine = createEngine<RegistersState>({ gift: enlist('gift', giftNoun) });
