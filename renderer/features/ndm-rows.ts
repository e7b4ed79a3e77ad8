import type { z } from 'zod';
import type { nationalDecisionModel } from '../../shared/domain/determination/events.ts';
import type { Row } from '../ui/rows.tsx';

/** The six elements of the National Decision Model, to read. */
export const ndmRowsOf = (ndm: z.infer<typeof nationalDecisionModel>): readonly Row[] => [
  { label: 'Code of Ethics', value: ndm.ethics },
  { label: 'Information', value: ndm.information },
  { label: 'Threat and risk', value: ndm.assessment },
  { label: 'Powers and policy', value: ndm.powersAndPolicy },
  { label: 'Options', value: ndm.options },
  { label: 'Action and review', value: ndm.actionAndReview },
];
