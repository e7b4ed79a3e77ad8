import { describe, expect, it } from 'vitest';
import { shippedWordings } from '../../../../shared/domain/letter-template/defaults.ts';
import { templateId } from '../../../../shared/domain/letter-template/template.ts';
import { soundWording, toForm, toWording } from './wording-form.ts';

describe('the form of a wording', () => {
  it.each(templateId.options)('gives %s back as it was, run for run', (id) => {
    const wording = shippedWordings[id];
    expect(toWording(toForm(wording))).toEqual(wording);
    expect(soundWording({ ...toForm(wording), reason: 'As it was.' })).toEqual(wording);
  });

  it('makes no wording while a box is empty', () => {
    const form = toForm(shippedWordings.acknowledgement);
    const blocks = [...form.blocks, { block: 'paragraph' as const, text: ' ', part: '', when: '' }];
    expect(soundWording({ ...form, blocks, reason: '' })).toBeUndefined();
  });

  it('forgets a fact it does not know, and a part that is none', () => {
    const wording = toWording({
      title: 'A title',
      blocks: [
        { block: 'paragraph', text: 'Words', part: '', when: 'yes:the.moon' },
        { block: 'part', text: '', part: 'no-part', when: '' },
      ],
    });
    expect(wording.blocks).toEqual([{ block: 'paragraph', text: 'Words' }]);
  });
});
