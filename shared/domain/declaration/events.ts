import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { declarationFields } from './fields.ts';

/** @file What bidders and those who choose between them declared of conflicts of interest (L1). */

export const declarationEvents = {
  'declaration.recorded/1': recorded('declaration.recorded/1', declarationFields),
  'declaration.corrected/1': corrected('declaration.corrected/1', declarationFields),
  'declaration.struck-out/1': struckOut('declaration.struck-out/1'),
  'declaration.import-part/1': importPart('declaration.import-part/1', declarationFields),
  'declaration.imported/1': imported('declaration.imported/1'),
} as const;
