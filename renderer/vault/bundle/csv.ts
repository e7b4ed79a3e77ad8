import type { CaseContent } from '../../../shared/domain/bundle/content.ts';

/** @file Lists that a spreadsheet opens (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */

/** Lines of cells, each in quotes. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

const cell = (value: string): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** `timeline.csv`. */
export const timelineCsv = ({ timeline }: CaseContent): string =>
  csv([
    ['at_utc', 'shown', 'what', 'more', 'recorded_by', 'act'],
    ...timeline.map(({ at, shown, what, more, by, act }) => [at, shown, what, more, by, act ?? '']),
  ]);

/** `exhibits.csv`: the true names of the files. */
export const exhibitsCsv = ({ exhibits }: CaseContent): string =>
  csv([
    ['reference', 'kind', 'description', 'file', 'original_name', 'size_bytes', 'sha512'],
    ...exhibits.map((exhibit) => [
      exhibit.reference,
      exhibit.kind,
      exhibit.description,
      exhibit.file ?? '',
      exhibit.originalName ?? '',
      exhibit.sizeBytes === undefined ? '' : String(exhibit.sizeBytes),
      exhibit.sha512 ?? '',
    ]),
  ]);
