import { house } from '../cite.ts';
import { renderSample } from '../letter/sample.ts';
import type { EventOf, Problem, Rule, Rules } from '../noun.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { UnitState } from '../unit-state.ts';
import type { letterTemplateEvents } from './events.ts';
import { guardedParts } from './guarded.ts';
import { partWords, type PartName } from './parts.ts';
import { nextVersion, standingWording } from './standing.ts';
import type { TemplateBlock, TemplateId, TemplateWording } from './template.ts';
import { hasLooseBraces, tokensFor, tokensIn } from './tokens.ts';

type Edited = EventOf<typeof letterTemplateEvents, 'letter-template.edited/1'>;
type PutBack = EventOf<typeof letterTemplateEvents, 'letter-template.put-back/1'>;
type TemplateRule = Rule<Edited, UnitState>;

const aTemplateNamesOnlyTokensItHas: TemplateRule = {
  name: 'aTemplateNamesOnlyTokensItHas',
  source: house('A token that nothing fills in would stand in a letter as it is, or block it.'),
  refuse: ({ templateId, wording }) => tokenProblem(templateId, wording),
};

function tokenProblem(id: TemplateId, wording: TemplateWording): Problem | undefined {
  const known: ReadonlySet<string> = new Set(tokensFor(id));
  for (const { field, text } of textsOf(wording)) {
    if (hasLooseBraces(text))
      return {
        kind: 'letter-template/loose-brace',
        says: 'A token is written {{like.this}}, with two braces on each side. Here a brace stands alone.',
        fields: [field],
      };
    const unknown = tokensIn(text).find((name) => !known.has(name));
    if (unknown !== undefined) return unknownToken(unknown, field);
  }
  return undefined;
}

const unknownToken = (name: string, field: string): Problem => ({
  kind: 'letter-template/unknown-token',
  says: /^[a-zA-Z.]{1,40}$/.test(name)
    ? `This letter has no token {{${name}}}. Choose one of the list.`
    : 'This letter has no such token. Choose one of the list.',
  fields: [field],
});

const aTemplateKeepsWhatItNeeds: TemplateRule = {
  name: 'aTemplateKeepsWhatItNeeds',
  source: house(
    'What the law or the policy needs in a letter is no matter of wording: it stays, once, and under no condition.',
  ),
  refuse: ({ templateId, wording }) => {
    for (const { part } of guardedParts(templateId)) {
      const kept = wording.blocks.filter((run) => run.block === 'part' && run.part === part);
      if (kept.length !== 1 || kept[0]?.when !== undefined)
        return {
          kind: 'letter-template/part-lost',
          says: `This letter cannot do without: ${inSentence(part)}. It stands in it once, and always.`,
          fields: ['wording.blocks'],
        };
    }
    return undefined;
  },
};

const inSentence = (part: PartName): string => {
  const words = partWords[part];
  return words.charAt(0).toLowerCase() + words.slice(1);
};

const aTemplateRendersBeforeItIsKept: TemplateRule = {
  name: 'aTemplateRendersBeforeItIsKept',
  source: house('A wording that makes no letter is found out now, not when a letter is due.'),
  refuse: ({ templateId, wording }, { policy }) =>
    // A token that does not exist is said by its own rule, on the run that names it.
    tokenProblem(templateId, wording) || renderSample(templateId, wording, policy).ok
      ? undefined
      : {
          kind: 'letter-template/does-not-render',
          says: 'With the invented example this wording makes no sound letter. Shorten it or look at its tokens.',
          fields: ['wording.blocks'],
        },
};

const aNewWordingIsTheNextVersion: TemplateRule = {
  name: 'aNewWordingIsTheNextVersion',
  source: house('Letters name the version they were composed from.'),
  refuse: ({ templateId, version }, { state }) =>
    version === nextVersion(state.letterTemplate, templateId)
      ? undefined
      : {
          kind: 'letter-template/version-out-of-order',
          says: 'Another wording was saved meanwhile. Look at what stands now, then save again.',
          fields: ['version'],
        },
};

const aNewWordingDiffers: TemplateRule = {
  name: 'aNewWordingDiffers',
  source: house('A history of wordings holds changes only.'),
  refuse: ({ templateId, wording }, { state }) =>
    JSON.stringify(wording) ===
    JSON.stringify(standingWording(state.letterTemplate, templateId).wording)
      ? {
          kind: 'letter-template/unchanged',
          says: 'This is the wording that stands already.',
          fields: ['wording.blocks'],
        }
      : undefined,
};

const onlyAnEditedWordingIsPutBack: Rule<PutBack, UnitState> = {
  name: 'onlyAnEditedWordingIsPutBack',
  source: house('What was never edited is as shipped already.'),
  refuse: ({ templateId }, { state }) =>
    (state.letterTemplate.records[templateId]?.standing ?? []).some(
      ({ value }) => value !== 'shipped',
    )
      ? undefined
      : {
          kind: 'letter-template/as-shipped',
          says: 'This letter is worded as shipped.',
          fields: ['templateId'],
        },
};

const standingOf = (
  state: UnitState,
  { templateId }: Edited | PutBack,
): readonly { readonly actId: string }[] =>
  state.letterTemplate.records[templateId]?.standing ?? [];

/** What a unit may do with the wording of a letter. */
export const letterTemplateRules: Rules<typeof letterTemplateEvents, UnitState> = {
  'letter-template.edited/1': [
    nothingIsLeftUnseen<Edited, UnitState>(standingOf),
    aNewWordingIsTheNextVersion,
    aTemplateNamesOnlyTokensItHas,
    aTemplateKeepsWhatItNeeds,
    aNewWordingDiffers,
    aTemplateRendersBeforeItIsKept,
  ],
  'letter-template.put-back/1': [
    nothingIsLeftUnseen<PutBack, UnitState>(standingOf),
    onlyAnEditedWordingIsPutBack,
  ],
};

/** Every text of a wording, with the field it stands in. */
function textsOf(wording: TemplateWording): readonly { field: string; text: string }[] {
  const runs = wording.blocks.flatMap((run: TemplateBlock, index) =>
    run.block === 'part' ? [] : [{ field: `wording.blocks.${String(index)}.text`, text: run.text }],
  );
  return [{ field: 'wording.title', text: wording.title }, ...runs];
}
