import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentReading } from '../../../shared/domain/intake-document/reading.ts';
import { formatWords } from '../../../shared/domain/intake-document/words.ts';
import { Rows, type Row } from '../../ui/rows.tsx';
import { sizeWords } from '../../../shared/kit/size-words.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '420px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
  },
});

/** What a document says, as plain text: a page of HTML is words here, never a page. */
export function DocumentText({ reading }: { readonly reading: DocumentReading }) {
  const styles = useStyles();
  return (
    <>
      <Rows rows={rowsOf(reading)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is reached by the keyboard */}
      <section className={styles.text} aria-label={`Text of ${reading.name}`} tabIndex={0}>
        {reading.text}
      </section>
      {reading.isShortened ? <Text>Shortened here. The whole lies sealed in the case.</Text> : null}
    </>
  );
}

const rowsOf = (reading: DocumentReading): readonly Row[] =>
  [
    { label: 'File', value: reading.name },
    {
      label: 'Kind',
      value: `${formatWords[reading.format]}, ${sizeWords(reading.sizeBytes)}`,
    },
    { label: 'SHA-256', value: reading.sha256 },
    ...reading.headers.map(({ name, value }) => ({ label: name, value })),
    {
      label: 'Files inside',
      value: reading.attachments
        .map(({ name, sizeBytes }) => `${name} (${sizeWords(sizeBytes)}), not opened`)
        .join('\n'),
    },
    {
      label: 'Left out',
      value:
        reading.leftOut === 0
          ? ''
          : `${String(reading.leftOut)} characters that are invisible or turn the reading direction`,
    },
  ].filter((row) => row.value !== '');
