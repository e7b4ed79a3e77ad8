import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: 0,
    zIndex: 2_000_000,
    border: 'none',
    margin: 0,
    width: '100%',
    height: '100%',
    maxWidth: 'none',
    maxHeight: 'none',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    font: 'inherit',
    color: '#e8e8e8',
    backgroundColor: '#1b1a19',
    outline: 'none',
  },
  key: { opacity: 0.75 },
});

/** Covers the screen at once. A modal dialog of the browser, so that nothing below is seen, reached or read out. */
export function Blank(props: { readonly onBack: () => void }) {
  const styles = useStyles();
  const cover = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    cover.current?.showModal();
  }, []);
  return (
    <dialog
      ref={cover}
      className={styles.cover}
      aria-label="Screen blanked"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') props.onBack();
      }}
    >
      <span>Screen blanked</span>
      <button type="button" style={{ font: 'inherit', padding: '6px 16px' }} onClick={props.onBack}>
        Show the screen again (Enter)
      </button>
      <span className={styles.key}>Ctrl L locks</span>
    </dialog>
  );
}
