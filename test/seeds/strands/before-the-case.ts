import { createHash } from 'node:crypto';
import { beat, type Beat } from '../beats.ts';
import { memberName, type Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { letterAbout } from '../steps/deciding.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file What came before a case, and beside it: the email or form that brought the report, and support for who reported. */

const documentId = (cast: Cast) => idOf(cast.code, 'document');
const self = { personId: me.personId, name: me.name, rankOrGrade: me.rank };

const emailFrom = (cast: Cast, from: string, text: string) => {
  const original = `From: ${from}\r\nTo: ccu@westshire.example\r\nSubject: Something you should know\r\n\r\n${text}\r\n`;
  return {
    documentId: documentId(cast),
    name: 'Something you should know.eml',
    format: 'email' as const,
    sizeBytes: Buffer.byteLength(original),
    sha256: createHash('sha256').update(original).digest('hex'),
    headers: [
      { name: 'From', value: from },
      { name: 'To', value: 'ccu@westshire.example' },
      { name: 'Subject', value: 'Something you should know' },
    ],
    text,
    isShortened: false,
    attachments: [],
    leftOut: 0,
    source: 'The unit’s mailbox, ccu@westshire.example',
    originalBase64: Buffer.from(original).toString('base64'),
  };
};

/** The email that brought a report. Its original still lies in the mailbox: to be deleted there. */
export const emailImported = (cast: Cast, on: number): Beat =>
  beat(
    on,
    fact({
      type: 'intake-document.imported/1',
      ...emailFrom(
        cast,
        `${memberName(cast)} <${cast.subject.collarNumber}@westshire.example>`,
        'I should like to report somebody I know. My line manager has my note. I can come by any day this week.',
      ),
      importedOn: day(on),
    }),
  );

/** The same, and the original was deleted the next day. */
export const emailImportedAndDeleted = (cast: Cast, on: number): readonly Beat[] => [
  emailImported(cast, on),
  beat(
    on + 1,
    fact({
      type: 'intake-document.source-deleted/1',
      documentId: documentId(cast),
      deletedOn: day(on + 1),
      deletedBy: self,
      places: 'Inbox and deleted items of the unit’s mailbox.',
    }),
  ),
];

/** The same, and the original is kept with a reason. */
export const emailImportedAndKept = (cast: Cast, on: number): readonly Beat[] => [
  emailImported(cast, on),
  beat(
    on + 1,
    fact({
      type: 'intake-document.source-kept/1',
      documentId: documentId(cast),
      keptOn: day(on + 1),
      keptBy: self,
      reason: 'The mailbox is held for another inquiry and may not be changed until it ends.',
    }),
  ),
];

/** The email of somebody who is protected: it lies apart, for it says who sent it. */
export const emailImportedApart = (cast: Cast, on: number): Beat =>
  beat(
    on,
    fact({
      type: 'intake-document.imported-apart/1',
      ...emailFrom(
        cast,
        'somebody who asked not to be named <quietly@post.example>',
        'Please do not let this get back to me. There are messages, and I have seen them.',
      ),
      importedOn: day(on),
    }),
  );

/** Support for who reported: planned, and they were rung two days later. */
export const supported = (cast: Cast, on: number, fears: boolean): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'reporter-support.planned/1',
      keptBy: self,
      offered: ['single-point-of-contact', 'welfare-contact'],
      offeredDetail: '',
      safeWays: 'By telephone, after six in the evening.',
      watchFor: 'Shifts taken away, talk in the office, being left out of messages.',
      nextContactOn: day(on + 1),
      over: [],
    }),
    letterAbout(cast, on, 'reporter-support', undefined, {
      supportOffered: 'One person to speak to, by telephone, and a talk with the welfare officer.',
    }),
  ),
  beat(
    on + 1,
    fact({
      type: 'reporter-support.contacted/1',
      contactId: idOf(cast.code, 'welfare contact'),
      contactedOn: day(on + 1),
      contactedBy: self,
      welfare: 'Well enough, and glad to have told somebody.',
      detriment: fears ? 'feared' : 'none',
      detrimentDetail: fears ? 'Fears to be moved off the team when it comes out.' : '',
      action: fears ? 'The reviewing supervisor looks at any move of the team’s members.' : '',
      nextContactOn: day(on + 8),
    }),
  ),
];

/** Support that ended as the reporter wished. */
export const supportEnded = (on: number): Beat =>
  beat(
    on,
    fact({
      type: 'reporter-support.ended/1',
      endedOn: day(on),
      reason: 'At their own wish: they know whom to ring.',
    }),
  );
