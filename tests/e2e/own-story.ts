import type { Locator } from "playwright-core";
import type { Reader } from "./driver.ts";

/** A file as a reader's machine has it. */
export interface OwnFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A long table is read row by row, which takes a busy machine as long as all else of a test. */
const READING_MS = 30_000;

/** What a reader does with files of their own: the dialog “Open a story”, and the bar over what is opened. */
export class OwnStory {
  private readonly reader: Reader;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  dialog(): Locator {
    return this.reader.page.getByRole("dialog", { name: "Open a story" });
  }

  bar(): Locator {
    return this.reader.page.getByRole("region", { name: "Opened story" });
  }

  /** Chooses files in the dialog, which then shows what they are. */
  async give(...files: OwnFile[]): Promise<void> {
    await this.reader.page.getByRole("button", { name: "Open a story…" }).click();
    await this.dialog().locator("input[type=file]").first().setInputFiles(files);
  }

  /** Drags files of the machine over the page, by their paths; lets go of them with what it returns. */
  async drag(...files: string[]): Promise<() => Promise<void>> {
    const { page } = this.reader;
    const hand = await page.context().newCDPSession(page);
    const data = { items: [], files, dragOperationsMask: 1 };
    const send = (type: "dragEnter" | "dragOver" | "drop") =>
      hand.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
    await send("dragEnter");
    await send("dragOver");
    return async () => {
      await send("drop");
    };
  }

  /** Waits until what was given has been read, and the dialog says this of it. */
  async told(text: string): Promise<void> {
    await this.dialog().getByText(text).waitFor({ timeout: READING_MS });
  }

  /** Takes what the dialog shows of a table as it is, once it has been read. */
  async open(): Promise<void> {
    const open = this.dialog().getByRole("button", { name: "Open", exact: true });
    await open.click({ timeout: READING_MS });
    await this.bar().waitFor();
  }

  /** Opens a table in place of what is open. */
  async show(table: OwnFile): Promise<void> {
    await this.give(table);
    await this.open();
    await this.bar().getByText(table.name).waitFor();
    await this.reader.settle();
  }
}
