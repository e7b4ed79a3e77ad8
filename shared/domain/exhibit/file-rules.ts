import { house } from '../cite.ts';
import type { EventOf, Rule } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isProgram } from './content.ts';
import type { exhibitEvents } from './events.ts';
import { withSameBytes } from './facts.ts';

type Registered = EventOf<typeof exhibitEvents, 'exhibit.registered/1'>;
type RegisteredRule = Rule<Registered, CaseState>;

/** A file exhibit has its file, and nothing else has one. */
export const onlyAFileHasAFile: RegisteredRule = {
  name: 'onlyAFileHasAFile',
  source: house('A file is an exhibit once it lies sealed in the case.'),
  refuse: ({ kind, file }) =>
    (kind === 'file') === (file !== undefined)
      ? undefined
      : {
          kind: 'exhibit/file-missing',
          says: 'A file exhibit is registered with its file, and nothing else with one.',
          fields: ['file'],
        },
};

/** Programs stay out unless somebody says why one has to be taken in. */
export const aProgramIsTakenInOnPurpose: RegisteredRule = {
  name: 'aProgramIsTakenInOnPurpose',
  source: house(
    'A program harms whoever opens it by mistake later. It is taken in only where it is itself the evidence, with the reason.',
  ),
  refuse: ({ file }) =>
    file && isProgram(file) && file.allTheSame === ''
      ? {
          kind: 'exhibit/is-a-program',
          says: 'This file is a program, by its name or by what is in it. Programs are not taken in. If it is itself the evidence, say why.',
          fields: ['file.allTheSame'],
        }
      : undefined,
};

/** The same bytes are the same file, whatever it is called. */
export const theSameFileIsTakenInOnce: RegisteredRule = {
  name: 'theSameFileIsTakenInOnce',
  source: house(
    'The same bytes are the same file: their hash says so. Two entries of one file look like two pieces of evidence.',
  ),
  refuse: ({ file }, { state }) =>
    file?.allTheSame === '' && withSameBytes(state.exhibit, file.sealed.sha512).length > 0
      ? {
          kind: 'exhibit/same-bytes',
          says: 'An exhibit of this case has exactly these bytes already. If it has to be registered again, say why.',
          fields: ['file.allTheSame'],
        }
      : undefined,
};
