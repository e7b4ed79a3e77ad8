import type { Noun } from '../noun.ts';
import type { UnitState } from '../unit-state.ts';
import { letterTemplateEvents } from './events.ts';
import { letterTemplateFolds } from './fold.ts';
import { letterTemplateRules } from './rules.ts';
import { letterTemplateSentences } from './sentences.ts';
import { emptyLetterTemplate, type LetterTemplateSlice } from './slice.ts';

/** The wordings of letters, as the unit edits them. */
export const letterTemplateNoun: Noun<LetterTemplateSlice, typeof letterTemplateEvents, UnitState> =
  {
    events: letterTemplateEvents,
    empty: emptyLetterTemplate,
    folds: letterTemplateFolds,
    rules: letterTemplateRules,
    sentences: letterTemplateSentences,
    duties: () => [],
  };
