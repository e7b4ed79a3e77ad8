import type { Described } from '../register-entry/described.ts';
import type { MediaContact } from './fields.ts';

/** The register of contacts with the media, for its form, list, page and files. */
export const describedMediaContact: Described<MediaContact> = {
  ...{ noun: 'media-contact', one: 'contact', many: 'contacts', dayField: 'on' },
  title: ({ member, journalist }) => `${member} with ${journalist}`,
  sameBy: ['on', 'member', 'journalist', 'about'],
  fields: [
    {
      ...{ name: 'on', label: 'Day', kind: 'past', isNeeded: true, width: '100px' },
      heads: /date|day|when/u,
    },
    {
      ...{ name: 'member', label: 'Who of the force', kind: 'line', isNeeded: true },
      ...{ width: 'minmax(140px, 1.3fr)', heads: /officer|staff|member|employee|^name$|police/u },
    },
    { name: 'rank', label: 'Rank or grade', kind: 'line', heads: /rank|grade|post/u },
    {
      ...{ name: 'journalist', label: 'Journalist', kind: 'line', isNeeded: true },
      ...{
        width: 'minmax(140px, 1.3fr)',
        heads: /journalist|reporter|contact name|media contact/u,
      },
    },
    {
      ...{ name: 'outlet', label: 'Works for', kind: 'line', width: 'minmax(130px, 1.2fr)' },
      heads: /outlet|paper|publication|station|media|organisation/u,
    },
    {
      ...{ name: 'about', label: 'About', kind: 'line', width: 'minmax(160px, 1.6fr)' },
      heads: /about|subject|topic|what|detail|reason/u,
    },
    {
      ...{ name: 'means', label: 'How', kind: 'choice', heads: /how|means|method|type/u },
      choices: [
        { value: 'in-person', words: 'In person', heads: /person|meet|face|lunch/u },
        { value: 'phone', words: 'Telephone', heads: /phone|call/u },
        { value: 'message', words: 'Messages', heads: /text|messag|whats|social/u },
        { value: 'email', words: 'E-mail', heads: /e-?mail/u },
        { value: 'other', words: 'Otherwise', heads: /other/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    {
      ...{ name: 'soughtBy', label: 'Sought by', kind: 'choice', heads: /sought|initiat/u },
      choices: [
        { value: 'journalist', words: 'The journalist', heads: /journal|press|media|report/u },
        { value: 'force', words: 'The force', heads: /force|officer|police|us/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    {
      ...{
        name: 'authorised',
        label: 'Authorised',
        kind: 'choice',
        width: '110px',
        heads: /authoris|approv|press office/u,
      },
      choices: [
        { value: 'yes', words: 'Yes', heads: /^y(?:es)?$/u },
        { value: 'no', words: 'No', heads: /^no?$/u },
        { value: 'not-known', words: 'Not known', heads: /not known|unknown/u },
      ],
    },
    { name: 'notes', label: 'Notes', kind: 'long', heads: /note|comment|remark/u },
  ],
};
