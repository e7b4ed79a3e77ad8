import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { dataSourceFields } from './fields.ts';

/** @file Records of partners that the unit may use, and the agreements behind them (L8). */

export const dataSourceEvents = {
  'data-source.recorded/1': recorded('data-source.recorded/1', dataSourceFields),
  'data-source.corrected/1': corrected('data-source.corrected/1', dataSourceFields),
  'data-source.struck-out/1': struckOut('data-source.struck-out/1'),
  'data-source.import-part/1': importPart('data-source.import-part/1', dataSourceFields),
  'data-source.imported/1': imported('data-source.imported/1'),
} as const;
