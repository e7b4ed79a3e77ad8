import { expect, it } from 'vitest';
import { decodeText } from '../../../shared/kit/utf8.ts';
import { spreadsheet } from './spreadsheet.ts';

it.each(['=CMD("a")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'keeps %j from being a formula, in a row and in a head',
  (cell) => {
    const text = decodeText(spreadsheet([cell], [[cell]]));
    expect(text.match(/'[=+\-@\t\r]/g)).toHaveLength(2);
  },
);

it('says that it is UTF-8, leaves empty cells empty and ends each line', () => {
  const bytes = spreadsheet(['Of', 'Counted', 'Why'], [['Siobhán, the second', 3, '']]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(decodeText(bytes.subarray(3))).toBe('Of,Counted,Why\r\n"Siobhán, the second",3,\r\n');
});
