import type { ReviewDecision } from '../../../shared/domain/review/events.ts';
import type { Option } from '../../ui/form/option.ts';

/** What a review can come to, each with what must have come before it. */
export const decisionOptions = (
  when: 'recommended' | 'decided',
): readonly Option<ReviewDecision>[] => {
  const consulted = `Only where the member was consulted on it before it is ${when}.`;
  return [
    { value: 'no-change', label: 'No change', hint: 'The conditions stand as they are.' },
    { value: 'vary', label: 'Vary a condition', hint: consulted },
    { value: 'add', label: 'Add a condition', hint: consulted },
    { value: 'remove', label: 'Remove a condition', hint: consulted },
    { value: 'several', label: 'More than one of these', hint: consulted },
  ];
};
