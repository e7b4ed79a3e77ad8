import {
  Button,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { formatPlain, isCivilDate } from '../../shared/kit/civil-date.ts';
import { useQuotes, type QuoteFinder } from './quotes.tsx';
import type { Source } from './source.ts';

const useStyles = makeStyles({
  link: {
    minWidth: 'auto',
    padding: 0,
    height: 'auto',
    fontWeight: tokens.fontWeightRegular,
    fontSize: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    verticalAlign: 'baseline',
  },
  surface: {
    maxWidth: '420px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** *Why?* beside a date, a duty or a refusal: shows where the rule comes from. `of` names the thing for a screen reader. */
export function Why(props: {
  readonly source: Source;
  readonly of: string;
  readonly label?: string;
}) {
  const styles = useStyles();
  const headingId = useId();
  const told = tellSource(props.source, useQuotes());
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          aria-label={`${props.label ?? 'Why?'} ${props.of}`}
        >
          {props.label ?? 'Why?'}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={headingId} tabIndex={-1}>
        <Text as="h3" id={headingId} weight="semibold" style={{ margin: 0 }}>
          {told.heading}
        </Text>
        {told.quote === undefined ? null : (
          <blockquote className={styles.quote}>“{told.quote}”</blockquote>
        )}
        {told.says === undefined ? null : <Text>{told.says}</Text>}
      </PopoverSurface>
    </Popover>
  );
}

/** A source in words: a heading, the sentence it quotes, and what we make of it. */
export function tellSource(
  source: Source,
  quoteOf: QuoteFinder,
): {
  readonly heading: string;
  readonly quote?: string;
  readonly says?: string;
} {
  switch (source.kind) {
    case 'clause':
      return { heading: `The policy says (clause ${source.ref})`, quote: source.quote };
    case 'house':
      return { heading: 'A rule of this application, not of the policy', says: source.why };
    case 'interpretation':
      return {
        heading: `How we read clause ${source.of}`,
        says: source.why,
        ...quoted(quoteOf(source.of)),
      };
    case 'not-stated':
      return { heading: 'The policy does not say', says: source.needs };
    case 'filled-in':
      return {
        heading: 'Filled in by the unit, where the policy does not say',
        says: `Decided by ${source.decidedBy} on ${dayWords(source.decidedOn)}.`,
      };
    case 'decided':
      return {
        heading: `The unit’s own copy of the policy${source.where === undefined ? '' : ` (${source.where})`}`,
        says: `Decided by ${source.decidedBy} on ${dayWords(source.decidedOn)}. ${source.why}`,
        ...quoted(source.quote),
      };
  }
}

const dayWords = (day: string): string => (isCivilDate(day) ? formatPlain(day) : day);

const quoted = (quote: string | undefined): { readonly quote?: string } =>
  quote === undefined ? {} : { quote };
