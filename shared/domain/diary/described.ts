import type { Described } from '../register-entry/described.ts';
import type { Diary } from './fields.ts';

/** The diaries of chief officers, for their form, list, page and files. */
export const describedDiary: Described<Diary> = {
  ...{ noun: 'diary', one: 'diary entry', many: 'diary entries', dayField: 'on' },
  title: ({ what }) => what,
  sameBy: ['owner', 'on', 'startsAt', 'what'],
  fields: [
    {
      ...{ name: 'on', label: 'Day', kind: 'day', isNeeded: true, width: '100px' },
      heads: /start date|^date|^day|^on$|^start$|when/u,
    },
    {
      ...{ name: 'startsAt', label: 'From', kind: 'time', width: '70px' },
      heads: /start time|^time|from/u,
    },
    { name: 'endsAt', label: 'To', kind: 'time', heads: /end time|^to$|finish/u },
    { name: 'until', label: 'Last day', kind: 'day', heads: /end date|^end$|until|last day/u },
    {
      ...{ name: 'owner', label: 'Whose diary', kind: 'line', isNeeded: true },
      ...{ width: 'minmax(130px, 1.2fr)', heads: /owner|officer|diary of|whose|chief|^name$/u },
    },
    { name: 'rank', label: 'Rank', kind: 'line', heads: /rank|post|grade/u },
    {
      ...{ name: 'what', label: 'What', kind: 'line', isNeeded: true },
      ...{
        width: 'minmax(180px, 2fr)',
        heads: /subject|what|title|description|entry|meeting|event|summary/u,
      },
    },
    { name: 'where', label: 'Where', kind: 'line', heads: /where|location|venue|place/u },
    {
      ...{
        name: 'organisation',
        label: 'Organisation',
        kind: 'line',
        width: 'minmax(140px, 1.2fr)',
      },
      heads: /organisation|company|host|invited by|organiser/u,
    },
    {
      ...{ name: 'guests', label: 'With whom', kind: 'names', width: 'minmax(140px, 1.2fr)' },
      heads: /attend|guest|with|people|invitee/u,
      hint: 'Apart by semicolons',
    },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark|detail|body/u },
  ],
};
