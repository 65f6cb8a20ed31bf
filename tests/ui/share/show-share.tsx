import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import { writeHash } from "../../../src/explore/link/hash.ts";
import type { View } from "../../../src/explore/view.ts";
import { ShareDialog, type ShareDialogProps } from "../../../src/ui/share/ShareDialog.tsx";
import { HILLAH_INDEX } from "../../explore/hillah.ts";
import { inArabic } from "../in-arabic.tsx";

export const PAGE = "https://example.org/s/hillah-2023-12/e/hillah-strike/";

export const linkOf = (view: View): string => `https://example.org/${writeHash(view)}`;

const PROPS: Omit<ShareDialogProps, "view" | "onClose"> = {
  index: HILLAH_INDEX,
  shown: 7,
  total: 11,
  linkOf,
  page: PAGE,
  today: "2026-11-24",
  offer: {
    base: (id) => ({ en: `Layer ${id}` }),
    names: (id) => ({ en: `Names ${id}` }),
  },
  downloads: () => () => Promise.resolve([]),
  reach: "published",
  onEmbed: vi.fn(),
};

interface Shown extends Partial<ShareDialogProps> {
  arabic?: boolean;
}

/** The dialog of a view as a reader has it before them. */
export const showShare = (view: View = {}, { arabic = false, ...more }: Shown = {}) => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  const dialogOf = (of: View) => {
    const dialog = <ShareDialog {...PROPS} {...more} view={of} onClose={onClose} />;
    return arabic ? inArabic(dialog) : dialog;
  };
  const { rerender } = render(dialogOf(view));
  const dialog = screen.getByRole<HTMLDialogElement>("dialog");
  const name = arabic ? "الرابط" : "Link";
  return {
    user,
    onClose,
    dialog,
    rerender: (of: View) => rerender(dialogOf(of)),
    field: screen.getByRole<HTMLInputElement>("textbox", { name }),
    /** Opens one of the parts that are closed at first. */
    open: async (title: string) => {
      await user.click(within(dialog).getByText(title));
    },
  };
};
