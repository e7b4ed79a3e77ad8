type Props = {
  readonly words: readonly string[];
  readonly label: string;
  readonly look: Readonly<Record<'words' | 'word' | 'place', string>>;
};

/** Words in their order, each with its place before it. How they look is for whoever shows them: to be written down, or read aloud. */
export function NumberedWords({ words, label, look }: Props) {
  return (
    <ol className={look.words} aria-label={label}>
      {words.map((word, index) => (
        <li key={`${String(index)} ${word}`} className={look.word}>
          <span className={look.place}>{index + 1}</span>
          <span>{word}</span>
        </li>
      ))}
    </ol>
  );
}
