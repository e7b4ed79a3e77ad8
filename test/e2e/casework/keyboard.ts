import { expect, type Locator, type Page } from '@playwright/test';

/** How far a person would look for a control before giving up. */
const furthest = 120;

/** The keyboard alone: Tab to a control, then the keys that it answers to. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Tab, until this has the focus. */
  async goTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let pressed = 0; pressed <= furthest; pressed++) {
      if (await hasFocus(control)) return;
      await this.press('Tab');
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
  async choose(group: string, answer: string | RegExp): Promise<void> {
    const radios = this.page.getByRole('radiogroup', { name: group }).filter({ visible: true });
    await this.goTo(radios.first());
    const wanted = radios.getByRole('radio', { name: answer }).first();
    for (let pressed = 0; pressed < 10 && !(await hasFocus(wanted)); pressed++)
      await this.press('ArrowDown');
    await this.press('Space');
    await expect(wanted).toBeChecked();
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

/** True when the control, or a radio of the group, has the focus. */
const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    const focused = document.activeElement;
    if (element === focused) return true;
    return (
      element.getAttribute('role') === 'radiogroup' &&
      focused instanceof HTMLInputElement &&
      focused.closest('[role="radiogroup"]') === element
    );
  });

/** The words and the code of the option that a list shows. */
const chosenIn = (list: Locator): Promise<readonly string[]> =>
  list.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? [...element.selectedOptions].flatMap(({ label, value }) => [label, value])
      : [],
  );
