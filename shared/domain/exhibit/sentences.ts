import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import { personWords } from '../named-person.ts';
import type { exhibitEvents } from './events.ts';
import { disposalWords, kindWords, sealWords } from './words.ts';

/** How exhibits read on the timeline. */
export const exhibitSentences: Sentences<typeof exhibitEvents> = {
  'exhibit.registered/1': ({ reference, kind, description, foundBy, foundOn }) => ({
    head: 'Exhibit registered',
    rest: `${reference}, ${kindWords[kind]}: ${description} Found by ${personWords(foundBy)} on ${formatPlain(foundOn)}`,
  }),
  'exhibit.corrected/1': ({ reference, reason }) => ({
    head: 'Exhibit corrected',
    rest: `${reference}: ${reason}`,
  }),
  'exhibit.moved/1': ({ reference, from, to, takenBy, why, seal, sealNumber }) => ({
    head: 'Exhibit moved',
    rest: `${reference === undefined ? '' : `${reference}, `}from ${from} to ${to} by ${personWords(takenBy)}: ${why}${seal === 'none' ? '' : ` (${sealWords[seal]}${sealNumber === '' ? '' : ` ${sealNumber}`})`}`,
    ...(seal === 'broken' ? { tone: 'attention' as const } : {}),
  }),
  'exhibit.withdrawn/1': ({ reason }) => ({
    head: 'Exhibit withdrawn',
    rest: reason,
    tone: 'attention',
  }),
  'exhibit.disposed/1': ({ how, to, authorisedBy, reason }) => ({
    head: `Exhibit ${disposalWords[how]}`,
    rest: `${to === '' ? '' : `to ${to}, `}authorised by ${personWords(authorisedBy)}: ${reason}`,
    tone: 'attention',
  }),
  'exhibit.saved-out/1': ({ purpose, reason }) => ({
    head: 'Exhibit saved outside the vault',
    rest: `for ${purpose}: ${reason}`,
    tone: 'attention',
  }),
  'exhibit.paper-saved/1': ({ what, exhibitIds, purpose }) => ({
    head: what === 'labels' ? 'Labels saved' : 'Chain of custody saved',
    rest: `of ${String(exhibitIds.length)} ${exhibitIds.length === 1 ? 'exhibit' : 'exhibits'}, for ${purpose}`,
  }),
};
