import { withoutSearch } from "../../../explore/link/contents.ts";
import type { View } from "../../../explore/view.ts";
import { useLanguage } from "../../../ui/language.ts";
import { useLateMessages } from "../../../ui/late-messages.ts";
import type { OfferNames } from "../../../ui/share/link-words.ts";
import { useRowFileMessages } from "../../../ui/share/row-file-messages.ts";
import { RowFiles } from "../../../ui/share/RowFiles.tsx";
import { filtersInWords } from "../../sharing/filters-in-words.ts";
import { saveFile } from "../../sharing/save-file.ts";
import { useAnswer } from "../../use-answer.ts";
import type { ShownArchive } from "../archive-parts.ts";
import { rowsOffer } from "./offer.ts";
import { startRowsWriter } from "./rows-writer.ts";

/** Without the marks that keep a line on the page together: a file is for programs. */
const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");

interface RowSavingProps {
  archive: ShownArchive;
  view: View;
  /** The view as it is passed on. */
  sent: View;
  /** ISO 8601. */
  today: string;
  offer: OfferNames;
  /** Address that brings a view back; missing where nobody else could open it. */
  linkOf: ((view: View) => string) | undefined;
}

/** What the filters show of an archive, to be saved as files. */
export function RowSaving({ archive, view, sent, today, offer, linkOf }: RowSavingProps) {
  const tools = useLanguage();
  const late = useLateMessages();
  const { searching } = useRowFileMessages();
  const answer = useAnswer(archive.words, view.text);
  const { files, index, columns } = archive;
  if (!files) return null;
  if (answer === "asked") return <p role="status">{searching}</p>;
  // Words that could not be looked for narrow nothing, so the file is not said to be narrowed by them.
  const told = answer === undefined || answer === "failed" ? withoutSearch(sent) : sent;
  const request = {
    archive: { files, index, columns },
    filters: filtersInWords({ index, sent: told, tools, late, offer }).map(plain),
    link: linkOf?.(told) ?? "",
    langs: [tools.lang, "en"],
    day: today,
  };
  return <RowFiles load={rowsOffer(request, { save: saveFile, start: startRowsWriter })} />;
}
