import { expect, type Locator, type Page } from '@playwright/test';

/** How far a person would look for a control before giving up. */
const furthest = 120;

/** The keyboard alone: Tab to a control, which then looks otherwise than before, and the keys that it answers to. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Tab, until this has the focus; back with Shift where it stands before. */
  async goTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    const before = await standingOf(control);
    if (before.holdsIt) return;
    for (let pressed = 0; pressed <= furthest; pressed++) {
      await this.press(before.isEarlier ? 'Shift+Tab' : 'Tab');
      const now = await standingOf(control);
      if (!now.holdsIt) continue;
      // What shows where the keyboard is may take a moment to be drawn.
      if (now.look === before.look)
        await expect.poll(async () => (await standingOf(control)).look).not.toBe(before.look);
      return;
    }
    throw new Error(`Tab does not lead to ${String(control)}`);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.goTo(field);
    await this.page.keyboard.type(text);
  }

  /** Enter on a button or a link. */
  async enter(control: Locator): Promise<void> {
    await this.goTo(control);
    await this.press('Enter');
  }

  async tick(box: Locator): Promise<void> {
    await this.goTo(box);
    await this.press('Space');
    await expect(box).toBeChecked();
  }

  /** Arrow keys within a group of answers, Space where the first one is meant. */
  async choose(group: string | RegExp, answer: string | RegExp): Promise<void> {
    const radios = this.page.getByRole('radiogroup', { name: group }).filter({ visible: true });
    await this.chooseIn(radios.first(), answer);
  }

  async chooseIn(radios: Locator, answer: string | RegExp): Promise<void> {
    await this.goTo(radios);
    const wanted = radios.getByRole('radio', { name: answer }).first();
    for (let pressed = 0; pressed < 10 && !(await hasFocus(wanted)); pressed++)
      await this.press('ArrowDown');
    await this.press('Space');
    await expect(wanted).toBeChecked();
  }

  /** Types a name and takes the person whom the list then points at. */
  async pickPerson(label: string, name: string): Promise<void> {
    const box = this.page.getByRole('main').getByRole('combobox', { name: label });
    await this.type(box, name);
    await expect(box).toHaveAttribute('aria-activedescendant', /./);
    await this.press('Enter');
    await expect(box).toHaveValue(new RegExp(`^${name}, `));
  }

  /** Opens a menu and goes down it, as far as this item. */
  async askMenu(button: string, item: string): Promise<void> {
    await this.enter(this.page.getByRole('button', { name: button }));
    const wanted = this.page.getByRole('menuitem', { name: item, exact: true });
    await expect(wanted).toBeVisible();
    for (let pressed = 0; pressed < furthest && !(await hasFocus(wanted)); pressed++)
      await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** Arrow down in a list, until the answer stands in it. Any first answer will do where none is named. */
  async pick(list: Locator, answer?: string): Promise<void> {
    await this.goTo(list);
    await this.press('ArrowDown');
    for (let pressed = 0; pressed < 20; pressed++) {
      if (answer === undefined || (await chosenIn(list)).includes(answer)) return;
      await this.press('ArrowDown');
    }
    throw new Error(`${String(list)} does not offer ${String(answer)}`);
  }
}

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Whether the control, or a radio of the group, has the focus; whether it comes earlier on the page than what has; and how it is drawn,
 *  with what is drawn round it and for it: what shows where the keyboard is must change something there. */
const standingOf = (
  control: Locator,
): Promise<{ readonly holdsIt: boolean; readonly isEarlier: boolean; readonly look: string }> =>
  control.evaluate((element) => {
    const from = document.activeElement ?? document.body;
    const told = [
      ...['outline-style', 'outline-width', 'outline-color', 'box-shadow', 'background-color'],
      ...['border-top-width', 'border-bottom-width', 'border-bottom-color'],
      ...['opacity', 'transform', 'left'],
    ];
    const around = [element.parentElement, element.parentElement?.parentElement];
    const drawn = [
      element,
      element.nextElementSibling,
      ...around,
      ...element.querySelectorAll('*'),
    ];
    const look = drawn
      .flatMap((each) =>
        each ? [undefined, '::before', '::after'].map((part) => getComputedStyle(each, part)) : [],
      )
      .map((style) => told.map((name) => style.getPropertyValue(name)).join())
      .join('\n');
    return {
      holdsIt:
        element === from ||
        (element.getAttribute('role') === 'radiogroup' &&
          from instanceof HTMLInputElement &&
          from.closest('[role="radiogroup"]') === element),
      isEarlier: (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      look,
    };
  });

/** The words and the code of the option that a list shows. */
const chosenIn = (list: Locator): Promise<readonly string[]> =>
  list.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? [...element.selectedOptions].flatMap(({ label, value }) => [label, value])
      : [],
  );
