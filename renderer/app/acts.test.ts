import { describe, expect, it } from 'vitest';
import { sectionOf } from '../features/cases/page/act-sections.ts';
import { acts, sections } from './acts.tsx';

/** On no tab of their own, or on one that shows no section. */
const standAlone = ['Case', 'Access'];

describe('an act on a tab', () => {
  it('stands beside a section of that tab, whichever noun it is of', () => {
    const astray = acts
      .filter(({ group }) => !standAlone.includes(group))
      .filter(
        ({ type, group }) =>
          !sections.some((section) => section.group === group && section.title === sectionOf(type)),
      );
    expect(astray.map(({ type }) => type)).toEqual([]);
  });

  it('has a name of its own, so that it is found by what it is called', () => {
    const titles = acts.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});
