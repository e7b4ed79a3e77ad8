/** So many frames are waited for: what is to be read comes from the vault, after what was pressed. */
const patience = 600;

/** Takes the keyboard to a heading that is about to be drawn. */
export function focusOnceDrawn(id: string, frames = patience): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(id);
    if (heading) heading.focus();
    else if (frames > 0) focusOnceDrawn(id, frames - 1);
  });
}
