import { appealAndReviewWordings } from './defaults/appeal-and-review.ts';
import { decisionWordings } from './defaults/decision.ts';
import { otherWordings } from './defaults/others.ts';
import { reportWordings } from './defaults/report.ts';
import type { TemplateId, TemplateWording } from './template.ts';

/** The wordings the program ships with. A unit that has edited none writes these. */
export const shippedWordings: Readonly<Record<TemplateId, TemplateWording>> = {
  ...reportWordings,
  ...decisionWordings,
  ...appealAndReviewWordings,
  ...otherWordings,
};
