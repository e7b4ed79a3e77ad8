import { describe, expect, it } from 'vitest';
import { civilDate } from '../../shared/kit/civil-date.ts';
import { detailSentence, dueWords, waitingWords } from './duty-words.ts';

const today = civilDate.parse('2027-02-04');
const on = (date: string) => dueWords(civilDate.parse(date), today);

describe('when a duty is due', () => {
  it('counts the days it is late', () => {
    expect(on('2027-02-03')).toEqual({ says: '1 day late', tone: 'danger' });
    expect(on('2027-02-02')).toEqual({ says: '2 days late', tone: 'danger' });
  });

  it('is in time until the end of its last day', () => {
    expect(on('2027-02-04')).toEqual({ says: 'Today', tone: 'warning' });
  });

  it('names the weekday within a week and the year beyond it', () => {
    expect(on('2027-02-05').says).toBe('Fri 5 Feb');
    expect(on('2027-02-18')).toEqual({ says: '18 Feb 2027', tone: 'neutral' });
  });

  it('says so when the policy gives no date', () => {
    expect(dueWords(undefined, today).says).toBe('No date');
  });
});

describe('what stands beside the heading of a duty', () => {
  it('is a sentence, and nothing where there is nothing to say', () => {
    expect(detailSentence({ detail: 'by somebody who does not have the case' })).toBe(
      'By somebody who does not have the case.',
    );
    expect(detailSentence({ detail: 'Nobody has it.' })).toBe('Nobody has it.');
    expect(detailSentence({})).toBe('');
  });
});

describe('who is waited for', () => {
  it('is you only when the case is yours', () => {
    expect(waitingWords('unit', true)).toBe('You');
    expect(waitingWords('unit', false)).toBe('The unit');
    expect(waitingWords('member', true)).toBe('The member');
  });

  it('is you in the office that you hold', () => {
    expect(waitingWords('appropriate-authority', true)).toBe('You, as Appropriate Authority');
    expect(waitingWords('supervisor', true)).toBe('You, as a supervisor');
    expect(waitingWords('supervisor', false)).toBe('A supervisor');
  });

  it('is whoever has the case, by name, where that is somebody else', () => {
    expect(waitingWords('unit', false, 'Osric Pellington')).toBe('Osric Pellington');
    expect(waitingWords('unit', true, 'Osric Pellington')).toBe('You');
  });
});
