import type { Room } from '../room.ts';
import { drawSample, entryList, entryView, expenseSamples } from './entries.ts';
import {
  cancelImport,
  importFile,
  importProgress,
  importsOf,
  previewImport,
} from './import-file.ts';
import { auditPlan, dataSources, procurementNoun } from './oversight.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls about registers of plain entries, and about files that are brought into any register. */
export const entryAnswers = {
  entryList: whenOpen(entryList),
  entryView: whenOpen(entryView),
  expenseSamples: whenOpen((room: Room, opened) => expenseSamples(room, opened)),
  drawSample: whenOpen(drawSample),
  auditPlan: whenOpen((room: Room, opened) => auditPlan(room, opened)),
  dataSources: whenOpen((room: Room, opened) => dataSources(room, opened)),
  procurementNoun: whenOpen(procurementNoun),
  importsOf: whenOpen(importsOf),
  previewImport: whenOpen(previewImport),
  importFile: whenOpen(importFile),
  importProgress: whenOpen((room: Room, opened) => importProgress(room, opened)),
  cancelImport: whenOpen((room: Room, opened) => cancelImport(room, opened)),
};
