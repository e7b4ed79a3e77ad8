import type { Noun } from '../noun.ts';
import { importedInSteps, importPartInSteps } from '../register-entry/fold.ts';
import { emptyEntries } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { dataSourceDuties } from './duties.ts';
import { dataSourceEvents } from './events.ts';
import { dataSourceFolds } from './fold.ts';
import { dataSourceRules } from './rules.ts';
import { dataSourceSentences } from './sentences.ts';
import type { DataSourceSlice } from './slice.ts';

/** Records of partners that the unit may use, and the agreements behind them (L8). */
export const dataSourceNoun: Noun<DataSourceSlice, typeof dataSourceEvents, RegistersState> = {
  events: dataSourceEvents,
  empty: emptyEntries,
  folds: dataSourceFolds,
  inSteps: {
    'data-source.import-part/1': importPartInSteps,
    'data-source.imported/1': importedInSteps,
  },
  rules: dataSourceRules,
  sentences: dataSourceSentences,
  duties: dataSourceDuties,
};
