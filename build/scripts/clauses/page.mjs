/** @file The register as a page of the documentation. */

const bodies = [
  ['W', 'West Midlands Police, Notifiable Association policy DCC/10 of 13 January 2023'],
  ['PD', 'Leicestershire Police, Paper D of 21 September 2018'],
  ['Ha', 'Hampshire Constabulary, as reported in 2014'],
];

/** The page, one section a policy. */
export function pageOf({ entries, rules }) {
  const sections = bodies.flatMap(([prefix, title]) => [
    `## ${title}`,
    '',
    ...entries.filter(({ ref }) => ref.replace(/\d+$/, '') === prefix).flatMap(entryLines),
  ]);
  return `${[
    '# Register of clauses',
    '',
    'Made by `npm run clauses -- --write` out of the code; `npm run check` fails when it is not current, when a sentence has no place or no',
    'test, and when a rule has no source. The sentences word for word, with their lines: [sources.md](sources.md).',
    '',
    ...sections,
    '## Rules by their source',
    '',
    ...ruleLines(rules),
  ].join('\n')}\n`;
}

function entryLines({ ref, sentence, values, rules, duties, shown, tests }) {
  const line = (title, list) => (list.length === 0 ? [] : [`- ${title}: ${list.join('; ')}`]);
  return [
    `### ${ref}`,
    '',
    `> ${sentence}`,
    '',
    ...line('Values', values.map(code)),
    ...line('Rules', rules.map(code)),
    ...line('Duties', duties.map(code)),
    ...line('Cited in', shown.map(code)),
    ...line(
      'Shown by',
      tests.map(({ title, file }) => `“${plain(title)}” (${code(file)})`),
    ),
    ...(tests.length === 0 ? ['- **Shown by no test**'] : []),
    '',
  ];
}

function ruleLines(rules) {
  const kinds = new Map();
  for (const { noun, name, kinds: of, refs } of rules) {
    const key = `${noun}: ${name}`;
    const known = kinds.get(key) ?? { of: new Set(), refs: new Set() };
    of.forEach((kind) => known.of.add(kind));
    refs.forEach((ref) => known.refs.add(ref));
    kinds.set(key, known);
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { of, refs }]) =>
        `- ${code(name)}: ${[...of].join(', ')}${refs.size > 0 ? ` (${[...refs].join(', ')})` : ''}`,
    );
}

const code = (text) => `\`${text}\``;
const plain = (title) => title.replaceAll('\\', '').replace(/\$\{[^}]*\}/g, '…');
