import type { Sentences } from '../noun.ts';
import type { accessEvents, conflictNature } from './events.ts';
import type { z } from 'zod';

/** What somebody has to do with the people of a case, in words. */
export const conflictWords: Readonly<Record<z.infer<typeof conflictNature>, string>> = {
  relative: 'a relative of somebody in the case',
  'close-friend': 'a close friend of somebody in the case',
  'works-with-them': 'works or worked closely with somebody in the case',
  'line-management': 'manages or is managed by somebody in the case',
  money: 'has money or business with somebody in the case',
  other: 'another conflict of interest',
};

/** How giving and taking access reads on the timeline. */
export const accessSentences: Sentences<typeof accessEvents> = {
  'access.granted/1': (event) => ({
    head: 'Access given',
    rest: `to ${event.memberName}${event.withReporter ? ', with who reported' : ''}: ${event.reason}${
      event.anotherPerson === ''
        ? ''
        : ` Not who is in the case by that name: ${event.anotherPerson}`
    }`,
  }),
  'access.workstation-added/1': (event) => ({
    head: 'Access on another workstation',
    rest: `for ${event.memberName}`,
  }),
  'access.revoked/1': (event) => ({
    head: 'Access taken away',
    rest: `from ${event.memberName}: ${event.reason}`,
    tone: 'attention',
  }),
  'access.ended/1': () => ({ head: 'Access ended', rest: 'for a colleague' }),
  'access.rekeyed/1': () => ({
    head: 'New key',
    rest: 'for everybody who may still read the case; what comes later is closed to others',
  }),
  'access.recused/1': (event) => ({
    head: 'Stepped back',
    rest: `${event.forConflict ? 'for a conflict of interest: ' : ''}${event.reason}`,
    tone: 'attention',
  }),
  'access.recovered/1': (event) => ({
    head: 'Opened from the recovery',
    rest: `by whoever records this${event.withReporter ? ', with who reported' : ''}: ${event.reason}`,
    tone: 'attention',
  }),
  'access.recovery-noted/1': ({ note }) => ({
    head: 'Opening from the recovery seen',
    ...(note === '' ? {} : { rest: note }),
  }),
  'access.conflict-declared/1': (event) => ({
    head: 'Conflict of interest',
    rest: `${event.memberName}, ${conflictWords[event.nature]}: ${event.detail}`,
    tone: 'attention',
  }),
  'access.conflict-answered/1': (event) => ({
    head: 'Conflict of interest is no bar',
    rest: `for ${event.memberName}: ${event.reason}`,
  }),
};
