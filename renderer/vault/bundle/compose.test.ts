import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { anAssessment, aReporter, aTriage } from '../../../test/builders/decisions.ts';
import { anInterview } from '../../../test/builders/outcome.ts';
import { aReport, byAColleague } from '../../../test/builders/report.ts';
import { viewOfWholeCase } from '../../../test/builders/whole-case.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleProfile, type BundleProfile } from '../../../shared/domain/bundle/profile-names.ts';
import { disclosableRecords } from '../../../shared/domain/disclosure-copy/records.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { composeBundle, type Composed } from './compose.ts';
import { csv } from './csv.ts';
import { drawHtml } from './draw-html.ts';

/** @file What goes into a bundle of a case in which everything happened, and what never does. Everybody is invented. */

const view: CaseView = {
  ...viewOfWholeCase(),
  caseId: caseId.parse('ab'.repeat(16)),
  readOnly: false,
  companions: [],
};
const about = {
  unit: { name: 'Counter Corruption Unit', force: 'Invented Police' },
  preparedOn: civilDate.parse('2027-03-25'),
  preparedFor: { name: 'Ottilie Marchbank', organisation: 'Force Vetting Unit', role: '' },
  purpose: 'To be tried.',
  handling: 'Destroy after reading.',
};
const choice = (profile: BundleProfile, over: Partial<BundleChoice> = {}): BundleChoice => ({
  profile,
  records: profile === 'subject' ? disclosableRecords(view.state).map(({ key }) => key) : [],
  withheld: [],
  withoutExhibits: [],
  ...over,
});
const withholding = (passage: string): Pick<BundleChoice, 'withheld'> => ({
  withheld: [{ passage, harm: 'identifies-a-source', why: 'CANARY-WHY it would do harm.' }],
});
const composed = (profile: BundleProfile, over: Partial<BundleChoice> = {}): Composed => {
  const found = composeBundle(view, choice(profile, over), about);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};
const refused = (from: CaseView, asked: BundleChoice, isReporterClosed = false) => {
  const found = composeBundle(from, asked, about, isReporterClosed);
  return found.ok ? [] : found.error.map(({ kind }) => kind);
};
/** A colleague reported, and the interview names them. */
const named: CaseView = {
  ...view,
  state: given(
    aReport({ route: byAColleague({ channel: 'confidential-line' }) }),
    aReporter(),
    aTriage(),
    anAssessment(),
    anInterview({ summary: 'She thinks that Siobhán O’Brien-Núñez told us.' }),
  ).state,
};

/** What people wrote, wherever it stands in a value: runs of several words. */
function written(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\S\s\S+\s\S/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(written);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(written) : [];
}

/** The parts whose words are in no partial bundle, whoever wrote them. */
const neverInPart: readonly (keyof CaseState)[] = [
  ...(['reporter', 'reporterSupport', 'protectedDisclosure', 'intakeDocument'] as const),
  ...(['investigationPlan', 'task', 'decisionLog', 'supervision', 'guestPack', 'bundle'] as const),
];

describe('a partial bundle', () => {
  it.each(bundleProfile.options.filter((profile) => profile !== 'full'))(
    '%s: holds no word of the parts that stay here',
    (profile) => {
      const text = JSON.stringify(composed(profile).content);
      // Names and offices stand in many parts.
      const elsewhere = Object.entries(view.state).filter(
        ([slice]) => !neverInPart.some((never) => never === slice),
      );
      const known = JSON.stringify([about, elsewhere]);
      for (const slice of neverInPart)
        for (const words of written(view.state[slice]))
          if (!known.includes(words)) expect([slice, text.includes(words)]).toEqual([slice, false]);
    },
  );

  it('says that it is one, what is left out, and why', () => {
    for (const profile of bundleProfile.options) {
      const { content } = composed(profile);
      expect(content.partial).toBe(profile !== 'full');
      expect(content.leftOut.length).toBeGreaterThan(profile === 'full' ? 2 : 4);
    }
  });
});

describe('what is withheld', () => {
  const [passage = ''] = disclosableRecords(view.state)
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((words) => words.length > 30);

  it('is in no word that goes, however it is laid out, and neither is the reason', () => {
    const typed = passage.toUpperCase().replaceAll(' ', '\n  ');
    for (const profile of ['full', 'subject', 'cps'] as const) {
      const { content } = composed(profile, withholding(typed));
      const text = `${JSON.stringify(content)}${drawHtml(content)}`;
      expect(text).toContain('[withheld]');
      expect(text).not.toContain(passage);
      expect(text).not.toContain('CANARY-WHY');
    }
  });

  it('keeps a letter here in which it stands, and says so', () => {
    const [letter] = view.state.letter.issued;
    const words = letter?.model.blocks.flatMap((block) =>
      block.block === 'paragraph' ? [block.text] : [],
    );
    const { letters, content } = composed('full', withholding(words?.[0] ?? '?'));
    expect(composed('full').letters.length).toBe(letters.length + 1);
    expect(content.leftOut.map(({ what }) => what)).toContain('1 letter as issued');
  });

  it('has to stand in what goes', () => {
    const asked = choice('subject', withholding('Nobody wrote these words.'));
    expect(refused(view, asked)).toEqual(['bundle/passage-not-found']);
  });
});

describe('a partial bundle is refused', () => {
  it('where it names whoever reported, until those words are withheld', () => {
    const records = disclosableRecords(named.state).map(({ key }) => key);
    expect(refused(named, choice('subject', { records }))).toEqual(['bundle/names-the-reporter']);
    const without = { records, ...withholding('Siobhán O’Brien-Núñez') };
    expect(refused(named, choice('subject', without))).toEqual([]);
    expect(refused(named, choice('full'))).toEqual([]);
  });

  it('where its purpose names whoever reported', () => {
    const asked = choice('dip-sample');
    const said = { ...about, purpose: 'As O’Brien-Núñez told us.' };
    const found = composeBundle(named, asked, said);
    expect(found.ok ? [] : found.error.map(({ kind }) => kind)).toEqual([
      'bundle/names-the-reporter',
    ]);
    expect(refused(named, asked)).toEqual([]);
  });

  it('where who reported is sealed apart from whoever prepares it: nothing can be compared', () => {
    expect(refused(view, choice('cps'), true)).toEqual(['bundle/cannot-compare']);
    expect(refused(view, choice('full'), true)).toEqual([]);
  });
});

describe('pages and lists', () => {
  it('take what people wrote for text, and never for markup or a formula', () => {
    const { content } = composed('full');
    const page = drawHtml({ ...content, purpose: '<script>alert("x")</script><img src=x>' });
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)');
    expect(page).not.toMatch(/<script|<img/);
    expect(csv([['=1+1', 'He said "no"', '-2']])).toBe('"\'=1+1","He said ""no""","\'-2"\r\n');
  });
});
