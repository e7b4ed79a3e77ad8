import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { bidFields } from './fields.ts';

/** @file Bids for contracts of the force, with what became of them. */

export const bidEvents = {
  'bid.recorded/1': recorded('bid.recorded/1', bidFields),
  'bid.corrected/1': corrected('bid.corrected/1', bidFields),
  'bid.struck-out/1': struckOut('bid.struck-out/1'),
  'bid.import-part/1': importPart('bid.import-part/1', bidFields),
  'bid.imported/1': imported('bid.imported/1'),
} as const;
