import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { inquiryEvents } from './events.ts';
import { inquiryFolds } from './fold.ts';
import { inquiryRules } from './rules.ts';
import { inquirySentences } from './sentences.ts';
import { emptyInquiry, type InquirySlice } from './slice.ts';

/** What ties the files of several subjects together. It owes nothing: each subject's own policy does. */
export const inquiryNoun: Noun<InquirySlice, typeof inquiryEvents, CaseState> = {
  events: inquiryEvents,
  empty: emptyInquiry,
  folds: inquiryFolds,
  rules: inquiryRules,
  sentences: inquirySentences,
  duties: () => [],
};
