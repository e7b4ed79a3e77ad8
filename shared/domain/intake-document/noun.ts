import type { Noun } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { intakeDocumentDuties } from './duties.ts';
import { intakeDocumentEvents } from './events.ts';
import { intakeDocumentFolds } from './fold.ts';
import { intakeDocumentRules } from './rules.ts';
import { intakeDocumentSentences } from './sentences.ts';
import { emptyIntakeDocument, type IntakeDocumentSlice } from './slice.ts';

/** Forms and emails that brought a report. */
export const intakeDocumentNoun: Noun<IntakeDocumentSlice, typeof intakeDocumentEvents, CaseState> =
  {
    events: intakeDocumentEvents,
    empty: emptyIntakeDocument,
    folds: intakeDocumentFolds,
    rules: intakeDocumentRules,
    sentences: intakeDocumentSentences,
    duties: intakeDocumentDuties,
  };
