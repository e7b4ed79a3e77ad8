import { mentionsReporter } from '../../../../shared/domain/reporter/mentions.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import type { FieldBasics } from '../../../ui/form/field-frame.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { useValue } from '../../../ui/form/when.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReporter } from '../report-room.ts';

type Props = FieldBasics & {
  /** `paragraph` where a few sentences do, `narrative` for the story. */
  readonly size: 'paragraph' | 'narrative';
  readonly rows?: number;
};

/** A text of a report. Whoever reads the case reads it, so it warns when it may name the person who reported. */
export function Narrative({ size, ...field }: Props) {
  const text = useValue(field.name);
  const reporter = useReporter();
  const givesAway =
    reporter !== undefined &&
    typeof text === 'string' &&
    mentionsReporter(text, reporter).length > 0;
  return (
    <>
      <LongText
        {...field}
        limit={textLimits[size]}
        rows={field.rows ?? (size === 'narrative' ? 5 : 3)}
      />
      {givesAway ? (
        <Heed tone="warning" source={givingAway}>
          This text may name the person who reported. Whoever reads the case would learn who it was.
        </Heed>
      ) : null}
    </>
  );
}

const givingAway = {
  kind: 'house',
  why: 'Who reported lies apart, under its own key. A name in a narrative undoes that.',
} as const;
