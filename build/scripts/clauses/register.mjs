/** @file The register itself: for each sentence what rests on it, and what is missing. */

/** `W4.3` belongs to the sentence W4. */
const sentenceOf = (ref) => ref.replace(/\.\d+$/, '');

/** One entry a sentence: its values, rules, duties, the places that cite it, and the tests whose titles bear its mark. */
export function registerOf({ sentences, values, rules }, code) {
  const entries = Object.entries(sentences)
    .filter(([ref]) => !ref.includes('.'))
    .map(([ref, sentence]) => entryOf(ref, sentence, { values, rules, code }));
  return { entries, rules, refused: code.refused };
}

function entryOf(ref, sentence, { values, rules, code }) {
  const cites = (refs) => refs.some((cited) => sentenceOf(cited) === ref);
  const ownValues = values.filter((value) => cites(value.refs));
  const ownKeys = new Set(ownValues.map(({ key }) => key));
  const reads = (keys) => keys.some((key) => ownKeys.has(key));
  const ownRules = rules.filter((rule) => cites(rule.refs));
  const ownDuties = code.duties.filter((duty) => cites(duty.refs) || reads(duty.keys));
  const carried = new Set([...ownRules.map(({ noun }) => noun)]);
  return {
    ref,
    sentence,
    values: unique(ownValues.map(({ profile, key }) => `${key} (${profile})`)),
    rules: unique(ownRules.map(({ noun, name }) => `${noun}: ${name}`)),
    duties: unique(ownDuties.map(({ key }) => key)),
    shown: unique(
      code.citing
        .filter(({ path, refs, keys }) => cites(refs) || (reads(keys) && !isList(path)))
        .map(({ path }) => path),
    ),
    tests: code.tests.filter((test) => cites(test.refs)),
    carried,
  };
}

/** The list of keys names every value and carries none. */
const isList = (path) => path === 'shared/domain/policy/keys.ts';

/** What is missing: a sentence that nothing carries or no test shows, a rule without a source or that was never seen to refuse. */
export function gapsOf(register) {
  const { entries, rules } = register;
  return [
    ...entries.flatMap((entry) => [
      ...(entry.values.length + entry.rules.length + entry.duties.length + entry.shown.length === 0
        ? [`${entry.ref} has no place in the app`]
        : []),
      ...(entry.tests.length === 0 ? [`${entry.ref} is shown by no test`] : []),
    ]),
    ...rules.filter(({ kinds }) => kinds.length === 0).map(({ name }) => `${name} has no source`),
    ...neverRefused(register),
  ];
}

/** Rules that no unit test ever saw refuse, in the last run of them: one that cannot refuse is no rule. */
function neverRefused({ rules, refused }) {
  if (!refused) return ['The unit tests left no note of the rules that refused: run them first'];
  return unique(
    rules
      .filter(({ name }) => !refused.has(name))
      .map(({ noun, name }) => `${noun}: ${name} was never seen to refuse`),
  );
}

const unique = (list) => [...new Set(list)];
