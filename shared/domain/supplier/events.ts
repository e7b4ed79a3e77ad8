import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { supplierFields } from './fields.ts';

/** @file Companies that supply the force, or may. */

export const supplierEvents = {
  'supplier.recorded/1': recorded('supplier.recorded/1', supplierFields),
  'supplier.corrected/1': corrected('supplier.corrected/1', supplierFields),
  'supplier.struck-out/1': struckOut('supplier.struck-out/1'),
  'supplier.import-part/1': importPart('supplier.import-part/1', supplierFields),
  'supplier.imported/1': imported('supplier.imported/1'),
} as const;
