import { corrected, imported, importPart, recorded, struckOut } from '../register-entry/events.ts';
import { mediaContactFields } from './fields.ts';

/** @file Contacts of people of the force with journalists (P6). */

export const mediaContactEvents = {
  'media-contact.recorded/1': recorded('media-contact.recorded/1', mediaContactFields),
  'media-contact.corrected/1': corrected('media-contact.corrected/1', mediaContactFields),
  'media-contact.struck-out/1': struckOut('media-contact.struck-out/1'),
  'media-contact.import-part/1': importPart('media-contact.import-part/1', mediaContactFields),
  'media-contact.imported/1': imported('media-contact.imported/1'),
} as const;
