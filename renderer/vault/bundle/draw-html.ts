import type { CaseContent, ContentItem } from '../../../shared/domain/bundle/content.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';

/** @file `case.html`: a page that any browser shows and prints, without a script, a picture or an address to anywhere. */

/** Draws the content as one page. */
export const drawHtml = (content: CaseContent): string =>
  `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(`Case ${content.reference}`)}</title>
<style>${style}</style>
</head>
<body>
${marking(content)}
<main>
${[head(content), ...content.sections.map(section), timeline(content), letters(content), exhibits(content)].join('\n')}
</main>
${marking(content)}
</body>
</html>
`;

/** Text as text: nothing that somebody typed is ever markup. */
const text = (words: string): string =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const marking = ({ marking: says, fictitious }: CaseContent): string =>
  `<p class="marking">${text(says)}${fictitious ? '<br>Demonstration: everybody named here is fictitious' : ''}</p>`;

const head = (content: CaseContent): string =>
  [
    `<h1>${text(`Case ${content.reference}`)}</h1>`,
    `<p class="profile">${text(
      content.partial
        ? `${bundleProfiles[content.profile].name}. This is a part of the case: what is left out stands below.`
        : 'The whole case, as it stands on paper.',
    )}</p>`,
    rows([
      [
        'For',
        [content.preparedFor.name, content.preparedFor.role, content.preparedFor.organisation]
          .filter((word) => word !== '')
          .join(', '),
      ],
      ['From', `${content.unit.name}, ${content.unit.force}`],
      ['Prepared', formatPlain(content.preparedOn)],
      ['Purpose', content.purpose],
      ['Handling', content.handling],
      ...content.facts.map(({ label, says }): [string, string] => [label, says]),
    ]),
    '<h2>What is left out, and why</h2>',
    list(content.leftOut.map(({ what, why }) => `${what}. ${why}`)),
  ].join('\n');

const rows = (pairs: readonly (readonly [string, string])[]): string =>
  `<table class="facts"><tbody>${pairs
    .map(([label, says]) => `<tr><th scope="row">${text(label)}</th><td>${lines(says)}</td></tr>`)
    .join('')}</tbody></table>`;

const lines = (words: string): string => text(words).replaceAll(/\r?\n/g, '<br>');

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;

const section = ({ title, items }: CaseContent['sections'][number]): string =>
  `<section>\n<h2>${text(title)}</h2>\n${items.map(itemOf).join('\n')}\n</section>`;

const itemOf = ({ head: title, lines: says, lists }: ContentItem): string =>
  [
    '<div class="item">',
    title === '' ? '' : `<h3>${text(title)}</h3>`,
    ...says.map((line) => `<p>${lines(line)}</p>`),
    ...lists.map(({ label, items }) => `<p class="lead">${text(label)}:</p>${list(items)}`),
    '</div>',
  ]
    .filter((part) => part !== '')
    .join('\n');

const table = (
  title: string,
  heads: readonly string[],
  cells: readonly (readonly string[])[],
): string =>
  cells.length === 0
    ? ''
    : `<section>\n<h2>${text(title)}</h2>\n<table><thead><tr>${heads
        .map((one) => `<th scope="col">${text(one)}</th>`)
        .join('')}</tr></thead><tbody>${cells
        .map((row) => `<tr>${row.map((one) => `<td>${lines(one)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>\n</section>`;

function timeline({ timeline: entries }: CaseContent): string {
  const names = entries.some(({ by }) => by !== '');
  return table(
    'What happened',
    ['When', 'What', ...(names ? ['Recorded by'] : [])],
    entries.map(({ shown, what, more, by }) => [
      shown,
      more === '' ? what : `${what}: ${more}`,
      ...(names ? [by] : []),
    ]),
  );
}

const letters = ({ letters: all }: CaseContent): string =>
  table(
    'Letters as issued',
    ['Letter', 'File', 'SHA-256'],
    all.map(({ title, file, sha256 }) => [title, file, sha256]),
  );

const exhibits = ({ exhibits: all }: CaseContent): string =>
  table(
    'Exhibits',
    ['Reference', 'What it is', 'File'],
    all.map(({ reference, description, originalName, file }) => [
      reference,
      description,
      file === undefined ? 'Not in this bundle' : `${file} (${originalName ?? ''})`,
    ]),
  );

const style = `
:root { color-scheme: light; }
body { font: 11pt/1.45 "Noto Sans", "Segoe UI", Arial, sans-serif; color: #1b1a19; background: #fff; margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 0 1.5rem; }
.marking { text-align: center; font-weight: 700; color: #5c2e91; margin: 1rem 0; }
h1 { font-size: 1.7rem; margin: .5rem 0 .2rem; }
h2 { font-size: 1.2rem; margin: 1.8rem 0 .4rem; border-bottom: 1px solid #c8c6c4; padding-bottom: .2rem; break-after: avoid; }
h3 { font-size: 1rem; margin: 1rem 0 .2rem; break-after: avoid; }
p { margin: .15rem 0; overflow-wrap: anywhere; }
.profile { color: #444; margin-bottom: .8rem; }
.lead { font-weight: 600; break-after: avoid; }
ul { margin: .2rem 0 .6rem; padding-left: 1.4rem; }
li { margin: .15rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95em; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #e1dfdd; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #8a8886; }
.facts th { width: 10rem; font-weight: 600; }
h1, h2, h3, tr { break-inside: avoid; }
p, li { orphans: 3; widows: 3; }
@page { size: A4; margin: 18mm 16mm; }
@media print { main { max-width: none; padding: 0; } thead { display: table-header-group; } }
`;
