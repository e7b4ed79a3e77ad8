import type { CaseState } from '../state.ts';
import type { LaterDecision } from './versions.ts';

/** @file The decided appeals and reviews of a case, in the order in which they bear on its conditions. */

/** The decided appeals and reviews, oldest first. Appeals and reviews are nouns to come: none yet. */
export const laterDecisions = (_state: CaseState): readonly LaterDecision[] => [];
