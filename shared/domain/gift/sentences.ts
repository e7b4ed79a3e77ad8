import { formatPlain } from '../../kit/civil-date.ts';
import { letterOpenedWords } from '../letter-opened.ts';
import { personWords } from '../named-person.ts';
import type { Sentences } from '../noun.ts';
import { importedSentence, importPartSentence } from '../register-entry/sentences.ts';
import type { giftEvents } from './events.ts';
import {
  challengeWords,
  decisionWords,
  disposalWords,
  giftAnswerWords,
  referralWords,
} from './words.ts';

/** How the register of gifts and hospitality reads. */
export const giftSentences: Sentences<typeof giftEvents> = {
  'gift.offered/1': ({ offer }) => ({
    head: 'Offer recorded',
    rest: `${giftAnswerWords[offer.answer].toLowerCase()}${offer.because === '' ? '' : `: ${offer.because}`}`,
    tone: offer.kind === 'cash' ? 'attention' : 'normal',
  }),
  'gift.imported/1': ({ rows, leftOut, fileName }) => ({
    head: 'Imported from a spreadsheet',
    rest: `${fileName}: ${String(rows.length)} rows, ${String(leftOut.length)} left out`,
  }),
  'gift.import-part/1': importPartSentence,
  'gift.imported/2': importedSentence,
  'gift.corrected/1': ({ reason }) => ({ head: 'Corrected', rest: reason }),
  'gift.struck-out/1': ({ reason }) => ({ head: 'Struck out', rest: reason }),
  'gift.decided/1': ({ decision, decidedBy, reason }) => ({
    head: decisionWords[decision],
    rest: `by ${personWords(decidedBy)}: ${reason}`,
    tone: decision === 'not-approved' ? 'attention' : 'normal',
  }),
  'gift.referred/1': ({ to, reason }) => ({
    head: 'Referred',
    rest: `to ${personWords(to)}: ${reason}`,
    tone: 'attention',
  }),
  'gift.referral-answered/1': ({ answer, answeredBy, reason }) => ({
    head: referralWords[answer],
    rest: `answered ${personWords(answeredBy)}: ${reason}`,
    tone: answer === 'no-concern' ? 'normal' : 'attention',
  }),
  'gift.challenged/1': ({ challengedBy, reason }) => ({
    head: 'Challenged',
    rest: `by ${personWords(challengedBy)}: ${reason}`,
    tone: 'attention',
  }),
  'gift.challenge-answered/1': ({ answer, answeredBy, reason }) => ({
    head: challengeWords[answer],
    rest: `answered ${personWords(answeredBy)}: ${reason}`,
    tone: answer === 'stands' ? 'normal' : 'attention',
  }),
  'gift.letter-issued/1': () => ({ head: 'Letter made', rest: 'not approved' }),
  'gift.letter-opened/1': (event) => ({ head: letterOpenedWords[event.as] }),
  'gift-headcount.set/1': ({ headcount }) => ({
    head: 'Head-count typed in',
    rest: `${String(headcount.departments.length)} departments`,
  }),
  'gift-thresholds.set/1': ({ decidedBy, reason }) => ({
    head: 'Thresholds set',
    rest: `decided by ${personWords(decidedBy)}: ${reason}`,
  }),
  'gift.disposed/1': ({ disposal, detail }) => ({
    head: disposalWords[disposal],
    ...(detail === '' ? {} : { rest: detail }),
  }),
  'gift-extract.made/1': ({ from, until, rows }) => ({
    head: 'Extract made for publication',
    rest: `${formatPlain(from)} to ${formatPlain(until)}, ${String(rows.length)} rows`,
  }),
  'gift-extract.approved/1': ({ approvedBy }) => ({
    head: 'Extract approved',
    rest: `by ${personWords(approvedBy)}`,
  }),
  'gift-extract.saved/1': () => ({ head: 'Extract saved as a file' }),
};
