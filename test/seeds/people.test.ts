import { describe, expect, it } from 'vitest';
import { westMidlandsDefinition } from '../../shared/domain/policy/profiles/west-midlands-definition.ts';
import { hasHiddenCharacters } from '../../shared/kit/text.ts';
import { associatedPeople, otherAssociates } from './associates.ts';
import { narratives } from './narratives.ts';
import { advisers, lineManagers, officeholders, policeFriends, subjects } from './people.ts';

const colleagues = [...lineManagers, ...officeholders, ...advisers, ...policeFriends];
const names = [
  ...subjects.map(({ forenames, surname }) => `${forenames} ${surname}`),
  ...associatedPeople.map(({ forenames, surname }) => `${forenames} ${surname}`),
  ...colleagues.map(({ name }) => name),
];

describe('the people of the demonstration', () => {
  it('are sixty subjects, and nobody is two people', () => {
    expect(subjects).toHaveLength(60);
    expect(new Set(names).size).toBe(names.length);
    const numbers = [...subjects, ...colleagues].map(({ collarNumber }) => collarNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('have telephones that Ofcom keeps for drama, and registrations that are never issued', () => {
    for (const { phones, vehicles } of associatedPeople) {
      for (const phone of phones) expect(phone).toMatch(/^07700 900\d{3}$/);
      for (const vehicle of vehicles) expect(vehicle).toMatch(/^IQ\d\d [A-Z]{3}$/);
    }
  });
});

describe('the narratives of the demonstration', () => {
  const { 'definition.categories': categories, 'definition.associationKinds': kinds } =
    westMidlandsDefinition;

  it('tell of every scenario of the policy at least once, and of no other', () => {
    const told = new Set(narratives.map(({ scenario }) => scenario));
    expect([...told].sort()).toEqual(categories.value.map(({ code }) => code).sort());
  });

  it('use the policy’s own kinds of association', () => {
    const known = new Set(kinds.value.map(({ code }) => code));
    for (const narrative of narratives)
      for (const kind of narrative.kinds) expect([kind, known.has(kind)]).toEqual([kind, true]);
  });

  it('say something in every part, without hidden characters and without a name', () => {
    const surnames = names.flatMap((name) => name.split(' ').slice(1));
    for (const narrative of narratives) {
      const { nature, whyNotifiable, managerComments, mitigation, interview, reasons } = narrative;
      const texts = [nature, whyNotifiable, managerComments, mitigation, interview, reasons];
      for (const text of texts) {
        expect(text.length).toBeGreaterThan(20);
        expect(hasHiddenCharacters(text)).toBe(false);
        expect(surnames.filter((surname) => text.includes(surname))).toEqual([]);
      }
    }
    expect(otherAssociates.length).toBeGreaterThan(10);
  });
});
