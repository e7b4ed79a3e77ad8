import type { z } from 'zod';
import type { Agreement } from '../../../shared/domain/mitigation/agreement.ts';
import type { proposer } from '../../../shared/domain/mitigation/events.ts';
import type { Mitigation } from '../../../shared/domain/mitigation/slice.ts';
import type { Option } from '../../ui/form/option.ts';

/** @file Proposed steps in words. */

export const proposerWords: Readonly<Record<z.infer<typeof proposer>, string>> = {
  member: 'The member',
  'police-friend': 'The police friend',
  'line-manager': 'The line manager',
  unit: 'The unit',
  'appropriate-authority': 'The Appropriate Authority',
};

export const agreementWords: Readonly<Record<Agreement, string>> = {
  unanswered: 'Waiting for the member’s answer',
  agreed: 'Agreed by the member',
  'not-agreed': 'Not agreed',
  withdrawn: 'Withdrawn',
};

/** Steps as answers of a choice: the words the member reads. */
export const stepOptions = (steps: readonly Mitigation[]): readonly Option<string>[] =>
  steps.map((step) => ({
    value: step.mitigationId,
    label: step.text,
    hint: step.simple ? 'Simple' : 'Significant intervention',
  }));
