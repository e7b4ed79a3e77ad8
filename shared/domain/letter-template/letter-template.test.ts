import { describe, expect, it } from 'vitest';
import { anAct, aRecorder, aUnit } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { day } from '../../../test/builders/report.ts';
import { renderSample } from '../letter/sample.ts';
import { unitEngine } from '../unit-registry.ts';
import type { UnitState } from '../unit-state.ts';
import { shippedWordings } from './defaults.ts';
import { guardedParts } from './guarded.ts';
import { isContestedWording, standingWording } from './standing.ts';
import { templateId, type TemplateId, type TemplateWording } from './template.ts';
import { tokensFor, tokensIn } from './tokens.ts';

// Everybody named here is invented.
const every = templateId.options;
const profiles = ['west-midlands', 'leicestershire', 'hampshire'] as const;

const check = (state: UnitState, event: object) => {
  const checked = unitEngine.check([event], {
    state,
    policy: aPolicy(),
    today: day('2027-02-18'),
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
    actor: aRecorder(),
    unit: aUnit(),
  });
  if (!checked.ok) noted(checked.error);
  return checked;
};

const edited = (
  id: TemplateId,
  wording: TemplateWording,
  over: { readonly version?: number; readonly over?: readonly string[] } = {},
) => ({
  type: 'letter-template.edited/1',
  templateId: id,
  version: 1,
  wording,
  reason: 'Plainer words.',
  over: [],
  ...over,
});

const plainer = (id: TemplateId): TemplateWording => {
  const { title, blocks } = shippedWordings[id];
  return { title, blocks: [...blocks, { block: 'paragraph', text: 'With kind regards.' }] };
};
const kindsOf = (result: ReturnType<typeof check>): readonly string[] =>
  result.ok ? [] : result.error.map(({ kind }) => kind);

describe('a shipped wording', () => {
  it.each(every)('of %s renders with invented values under every profile', (id) => {
    for (const profile of profiles) {
      const rendered = renderSample(id, shippedWordings[id], aPolicy(profile));
      expect(rendered.ok, profile).toBe(true);
      if (rendered.ok) expect(JSON.stringify(rendered.value)).not.toMatch(/\{\{|undefined/);
    }
  });

  it.each(every)('of %s names only tokens it has, and keeps what it must', (id) => {
    const wording = shippedWordings[id];
    const texts = wording.blocks.flatMap((run) => (run.block === 'part' ? [] : [run.text]));
    const named = [wording.title, ...texts].flatMap((text) => [...tokensIn(text)]);
    for (const name of named) expect(tokensFor(id)).toContain(name);
    for (const { part } of guardedParts(id))
      expect(
        wording.blocks.filter((run) => run.block === 'part' && run.part === part),
      ).toHaveLength(1);
  });

  it('accuses nobody', () => {
    for (const id of every)
      expect(JSON.stringify(shippedWordings[id])).not.toMatch(/accus|offend|suspect|guilty/i);
  });
});

describe('a token', () => {
  it('of the reporter exists in no letter', () => {
    for (const id of every)
      for (const name of tokensFor(id)) expect(name).not.toMatch(/reporter|source|route|account/);
  });

  it('of the member or the association exists in no letter to a reporter', () => {
    expect(tokensFor('reporter-support').join()).not.toMatch(/member|association|receivedOn/);
  });
});

describe('editing a wording', () => {
  const { empty } = unitEngine;

  it('is accepted, kept with its version and its reason, and used from then on', () => {
    const checked = check(empty, edited('acknowledgement', plainer('acknowledgement')));
    expect(kindsOf(checked)).toEqual([]);
    if (!checked.ok) return;
    const after = unitEngine.fold(empty, checked.value.events, anAct(1));
    expect(standingWording(after.letterTemplate, 'acknowledgement')).toMatchObject({
      version: 1,
      wording: plainer('acknowledgement'),
    });
    expect(standingWording(after.letterTemplate, 'outcome-advice').version).toBe(0);
  });

  it('is refused with a token that does not exist, on the field that names it', () => {
    const { title, blocks } = shippedWordings.acknowledgement;
    const wording = {
      title,
      blocks: [...blocks, { block: 'paragraph' as const, text: 'Dear {{member.nickname}}' }],
    };
    const checked = check(empty, edited('acknowledgement', wording));
    expect(kindsOf(checked)).toContain('letter-template/unknown-token');
    if (!checked.ok)
      expect(checked.error[0]?.fields).toEqual([`wording.blocks.${String(blocks.length)}.text`]);
    if (!checked.ok) expect(checked.error[0]?.says).toContain('{{member.nickname}}');
  });

  it('is refused with a token of another letter, or one of the reporter', () => {
    for (const token of ['appeal.receivedOn', 'reporter.name', 'report.account'])
      expect(
        kindsOf(
          check(
            empty,
            edited('acknowledgement', {
              ...plainer('acknowledgement'),
              title: `About {{${token}}}`,
            }),
          ),
        ),
      ).toContain('letter-template/unknown-token');
  });

  it('is refused with a brace that stands alone', () => {
    for (const text of ['Dear {{member.name}', 'Dear member.name}}', 'Dear {member.name}'])
      expect(
        kindsOf(
          check(empty, edited('acknowledgement', { ...plainer('acknowledgement'), title: text })),
        ),
      ).toContain('letter-template/loose-brace');
  });

  it.each(every)('of %s cannot lose, double or condition what the letter needs', (id) => {
    for (const { part } of guardedParts(id)) {
      const { title, blocks } = plainer(id);
      const isPart = (run: (typeof blocks)[number]): boolean =>
        run.block === 'part' && run.part === part;
      const lost = blocks.filter((run) => !isPart(run));
      const doubled = [...blocks, { block: 'part' as const, part }];
      const conditioned = blocks.map((run) =>
        isPart(run) ? { ...run, when: { fact: 'policy.givesAppeal' as const, is: true } } : run,
      );
      for (const changed of [lost, doubled, conditioned])
        expect(kindsOf(check(empty, edited(id, { title, blocks: changed })))).toContain(
          'letter-template/part-lost',
        );
    }
  });

  it('lets a notice lose neither its right of appeal (W29) nor that conditions apply meanwhile (W33)', () => {
    const parts = guardedParts('notice-of-conditions').map(({ part }) => part);
    expect(parts).toEqual(
      expect.arrayContaining([
        'conditions',
        'review-period',
        'right-of-appeal',
        'conditions-apply-meanwhile',
        'police-friend',
      ]),
    );
  });

  it('is refused where it makes no sound letter: test-rendered before it is kept', () => {
    const wording = {
      title: '{{interview.topics}} '.repeat(11).trim(),
      blocks: shippedWordings['interview-invitation'].blocks,
    };
    const checked = check(empty, edited('interview-invitation', wording));
    // Each token is short as written and long as filled in: the line of the title has no room for it.
    expect(kindsOf(checked)).toContain('letter-template/does-not-render');
  });

  it('is refused without a reason, without a change, and as any version but the next', () => {
    const event = edited('acknowledgement', plainer('acknowledgement'));
    expect(kindsOf(check(empty, { ...event, reason: ' ' }))).toEqual(['form/not-understood']);
    expect(
      kindsOf(check(empty, edited('acknowledgement', shippedWordings.acknowledgement))),
    ).toContain('letter-template/unchanged');
    expect(kindsOf(check(empty, { ...event, version: 2 }))).toContain(
      'letter-template/version-out-of-order',
    );
  });

  it('goes back to the shipped wording with a reason, keeps the history and counts on', () => {
    const first = unitEngine.fold(
      empty,
      [edited('acknowledgement', plainer('acknowledgement'))],
      anAct(1),
    );
    const seen = first.letterTemplate.records.acknowledgement?.standing[0]?.actId ?? '';
    const back = {
      type: 'letter-template.put-back/1',
      templateId: 'acknowledgement',
      reason: 'The shipped one reads better.',
      over: [seen],
    };
    expect(kindsOf(check(empty, { ...back, over: [] }))).toEqual(['letter-template/as-shipped']);
    expect(kindsOf(check(first, { ...back, over: [] }))).toContain('record/changed-meanwhile');
    expect(kindsOf(check(first, back))).toEqual([]);
    const after = unitEngine.fold(first, [back], anAct(2));
    expect(standingWording(after.letterTemplate, 'acknowledgement').version).toBe(0);
    expect(after.letterTemplate.records.acknowledgement?.history).toHaveLength(2);
    const over = [after.letterTemplate.records.acknowledgement?.standing[0]?.actId ?? ''];
    expect(
      kindsOf(
        check(after, edited('acknowledgement', plainer('acknowledgement'), { version: 2, over })),
      ),
    ).toEqual([]);
  });

  it('by two people apart leaves both standing, and letters take the shipped one until somebody chooses', () => {
    const apart = [
      edited('acknowledgement', plainer('acknowledgement')),
      edited('acknowledgement', { ...plainer('acknowledgement'), title: 'Thank you' }),
    ];
    const both = apart.reduce(
      (state, event, index) => unitEngine.fold(state, [event], anAct(index + 1)),
      empty,
    );
    expect(isContestedWording(both.letterTemplate, 'acknowledgement')).toBe(true);
    expect(standingWording(both.letterTemplate, 'acknowledgement').version).toBe(0);
  });
});
