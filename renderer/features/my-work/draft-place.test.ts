import { describe, expect, it } from 'vitest';
import { draftPlace } from './draft-place.ts';

const id = 'ab'.repeat(16);

describe('the way back to a draft', () => {
  it('leads to the form of the act on its case', () => {
    expect(draftPlace(`${id}/receipt.recorded/1`)).toBe(`/cases/${id}/act/receipt.recorded%2F1`);
  });

  it('leads to the report for a case that is not open yet', () => {
    expect(draftPlace('new/report.recorded/1')).toBe('/report');
  });

  it('leads to the unit for what is recorded of the unit itself', () => {
    expect(draftPlace('unit/officeholder.named/1/new')).toBe('/unit');
  });

  it('leads to the act whose one part was being changed', () => {
    expect(draftPlace(`${id}/report.amended/1/dates`)).toBe(`/cases/${id}/act/report.amended%2F1`);
  });

  it('leads to the files where one was being described', () => {
    expect(draftPlace(`${id}/exhibit.registered/1/file-12-ab`)).toBe(
      `/cases/${id}/act/exhibit.registered%2F1/files`,
    );
  });

  it('leads to the register, and to the entry where there is one', () => {
    expect(draftPlace('gifts/gift.offered/1')).toBe('/registers');
    const entry = 'ab'.repeat(16);
    expect(draftPlace('interests/interest.applied/1')).toBe('/registers/interests');
    expect(draftPlace(`interests/interest.decided/1/${entry}`)).toBe(
      `/registers/interests/${entry}`,
    );
    expect(draftPlace(`gifts/gift.decided/1/${id}`)).toBe(`/registers/gifts/${id}`);
  });

  it('is none for what is kept beside the forms', () => {
    expect(draftPlace('filters/cases')).toBeUndefined();
    expect(draftPlace('nonsense')).toBeUndefined();
  });
});
