import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aReporter } from '../../../test/builders/decisions.ts';
import { aReport, aSubject, byAColleague } from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import { anAct } from '../../../test/builders/people.ts';
import { mentionsReporter } from './mentions.ts';

// Everybody named here is invented: Siobhán O’Brien-Núñez, known as Shiv, collar number WM 7719.
const { identity } = aReporter();
const found = (text: string): readonly string[] => mentionsReporter(text, identity);

describe('a text that names the reporter', () => {
  it.each([
    ['Constable O’Brien-Núñez saw it', ['surname']],
    ["constable O'BRIEN saw it", ['surname']],
    ['OBrien said so', ['surname']],
    ['Nunez said so', ['surname']],
    ['Siobhan was on nights', ['forename']],
    ['ask Shiv', ['known-as']],
    ['seen by WM7719', ['collar-number']],
    ['seen by WM 7719', ['collar-number']],
    ['seen by wm-7719.', ['collar-number']],
  ])('%s', (text, parts) => {
    expect(found(text)).toEqual(parts);
  });

  it.each(['', 'Shivering in the rain', 'unit 77190', 'O. said nothing', 'the brie was good'])(
    'is not this one: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('finds a surname of two letters as a word only', () => {
    const short = { ...identity, surname: 'Ng' };
    expect(mentionsReporter('Ng rang', short)).toEqual(['surname']);
    expect(mentionsReporter('ringing', short)).toEqual([]);
  });
});

describe('identifying the reporter', () => {
  const colleague = aReport({
    route: byAColleague(),
  });

  it('is kept apart from what the report says', () => {
    const { state } = given(colleague).when(aReporter());
    expect(JSON.stringify(state.report)).not.toContain('Siobhán');
    expect(state.reporter.identified).toHaveLength(1);
  });

  it('says on the timeline that it was done, never who', () => {
    const told = JSON.stringify(caseEngine.tell([{ ...aReporter() }], anAct()));
    for (const part of ['Brien', 'Siobh', 'Shiv', '7719', 'same shift'])
      expect(told).not.toContain(part);
  });

  it('is refused for a covert source', () => {
    expect(given(colleague).when(aReporter({ covertSource: 'yes' })).refused).toEqual([
      'reporter/covert-source',
    ]);
  });

  it('is refused where the report shows the reporter otherwise', () => {
    expect(given(aReport()).when(aReporter()).refused).toEqual(['reporter/protection-differs']);
  });

  it('is refused where a third party turns out to be the subject', () => {
    const subject = aSubject({
      surname: 'O’Brien-Núñez',
      forenames: 'Siobhán',
      collarNumber: 'WM7719',
    });
    const report = { ...colleague, subject };
    expect(given(report).when(aReporter()).refused).toEqual(['reporter/is-the-subject']);
  });
});
