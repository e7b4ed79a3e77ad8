import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import { caseContentText, type CaseContent } from '../../../shared/domain/bundle/content.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import type { BagWord } from '../../../shared/formats/bundle/bag.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { instantFromEpoch } from '../../../shared/kit/instant.ts';
import { dayNumber } from '../../../shared/kit/civil-date.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { readKeptFile } from '../calls/kept-file.ts';
import type { BundleFile } from '../files/pack-bundle.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import type { Composed } from './compose.ts';
import { exhibitsCsv, timelineCsv } from './csv.ts';
import { drawHtml } from './draw-html.ts';
import { drawPdf } from './draw-pdf.ts';
import { provenanceOf } from './provenance.ts';
import { caseSchemaText } from './schema-text.ts';

/** @file The files of a bundle below `data/`, all drawn from its content; letters and exhibits as they are. */

/** Draws them. Undefined: a letter that should go cannot be read from its act. */
export async function filesOf(
  room: Room,
  opened: Opened,
  loaded: LoadedCase,
  view: CaseView,
  { content, letters, exhibits }: Composed,
): Promise<readonly BundleFile[] | undefined> {
  const madeAt = instantFromEpoch(dayNumber(content.preparedOn) * 86_400_000, 0);
  const pdf = await drawPdf(content, await room.ports.fonts(), madeAt);
  const texts = new Map([
    ['case.json', caseContentText(content)],
    ['case.schema.json', caseSchemaText()],
    ['case.html', drawHtml(content)],
    ['timeline.csv', timelineCsv(content)],
    ...(bundleProfiles[content.profile].exhibits
      ? [['exhibits.csv', exhibitsCsv(content)] as const]
      : []),
    ...(await provenanceOf(opened, loaded, view, content.profile)),
  ]);
  const issued: BundleFile[] = [];
  for (const { letter, file } of letters) {
    const bytes = await readKeptFile(opened, loaded, {
      format: 'pdf',
      actId: letter.actId,
      sha256: letter.pdf.sha256,
      isIt: (event) => event['letterId'] === letter.letterId,
    });
    if (!bytes) return undefined;
    issued.push({ path: file, bytes });
  }
  return [
    ...[...texts].map(([path, text]) => ({ path, bytes: encodeText(text) })),
    { path: 'case.pdf', bytes: pdf.bytes },
    ...issued,
    ...exhibits.flatMap(({ told, sealed }) =>
      told.file === undefined || !sealed
        ? []
        : [{ path: told.file, caseId: caseId.parse(loaded.caseId), file: sealed }],
    ),
  ];
}

/** How large a file of a bundle is. */
export const sizeOf = (file: BundleFile): number =>
  'bytes' in file ? file.bytes.length : file.file.sizeBytes;

/** The words of `bag-info.txt`, which the signature inside covers. */
export const wordsOf = (content: CaseContent): readonly BagWord[] => [
  { label: 'Source-Organization', value: `${content.unit.name}, ${content.unit.force}` },
  { label: 'External-Identifier', value: content.reference },
  { label: 'Bagging-Date', value: content.preparedOn },
  { label: 'External-Description', value: content.purpose },
  { label: 'Profile', value: bundleProfiles[content.profile].name },
  {
    label: 'Completeness',
    value: content.partial
      ? 'Partial: what is left out and why stands in data/case.html'
      : 'The whole case, but for what no bundle holds (data/case.html)',
  },
  {
    label: 'Recipient',
    value: [content.preparedFor.name, content.preparedFor.role, content.preparedFor.organisation]
      .filter((word) => word !== '')
      .join(', '),
  },
  { label: 'Marking', value: content.marking },
  { label: 'Handling', value: content.handling },
  ...(content.fictitious
    ? [{ label: 'Demonstration', value: 'Everybody named here is fictitious' }]
    : []),
  { label: 'Prepared', value: formatPlain(content.preparedOn) },
];
