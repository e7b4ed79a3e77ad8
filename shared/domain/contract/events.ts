import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { contractFields } from './fields.ts';

/** @file Contracts of the force, and when they were awarded. */

export const contractEvents = {
  'contract.recorded/1': recorded('contract.recorded/1', contractFields),
  'contract.corrected/1': corrected('contract.corrected/1', contractFields),
  'contract.struck-out/1': struckOut('contract.struck-out/1'),
  'contract.import-part/1': importPart('contract.import-part/1', contractFields),
  'contract.imported/1': imported('contract.imported/1'),
} as const;
