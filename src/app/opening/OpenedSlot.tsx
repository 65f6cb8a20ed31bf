import { useState } from "react";
import type { ParsedStory } from "../../story/parse/parse.ts";
import { useLanguage } from "../../ui/language.ts";
import { isReadInPart } from "../../import/opening/read-in-part.ts";
import { IssuesDialog } from "../../ui/opening/IssuesDialog.tsx";
import { OpenedBar } from "../../ui/opening/OpenedBar.tsx";
import { RemarksDialog } from "../../ui/opening/Remarks.tsx";
import { saveFile } from "../sharing/save-file.ts";
import { isDamaged } from "./damaged.ts";
import { useOpening } from "./opening.ts";
import { placelessOf } from "./placeless.ts";
import { saveRejects } from "./save-rejects.ts";

/** How many events of the file are left out, and of how many. */
const lostOf = ({ eventsInFile, story }: ParsedStory): readonly [number, number] | undefined =>
  eventsInFile === undefined ? undefined : [eventsInFile - story.events.length, eventsInFile];

/** What is said over the map of an opened story: that it is the reader's own, and what to do with it. */
export function OpenedSlot() {
  const { opened, isFromAddress, close, site } = useOpening();
  const { lang } = useLanguage();
  const [listed, setListed] = useState<"issues" | "remarks" | null>(null);
  if (!opened) return null;
  const { name, parsed, files, archive, remarks } = opened;
  const shut = (): void => setListed(null);
  const canSave = !isDamaged(opened);
  const save = async (): Promise<string> => {
    const { archiveFolderOf, folderOf, withSchemas } = await import("../sharing/downloads.ts");
    const file = archive
      ? await archiveFolderOf(parsed.story.id, archive.files)
      : folderOf(parsed.story, await withSchemas(files), [lang, "en"]);
    saveFile(file);
    return file.name;
  };
  return (
    <>
      <OpenedBar
        name={name}
        isFromAddress={isFromAddress}
        isArchive={archive !== undefined}
        placeless={placelessOf(opened)}
        lost={lostOf(parsed)}
        isInPart={canSave && isReadInPart(parsed.issues)}
        issues={parsed.issues.length}
        onIssues={() => setListed("issues")}
        remarks={remarks?.problemCount ?? 0}
        onRemarks={() => setListed("remarks")}
        onSave={canSave ? save : undefined}
        onRejects={saveRejects(opened)}
        onClose={close}
      />
      {listed === "issues" && <IssuesDialog issues={parsed.issues} site={site} onClose={shut} />}
      {listed === "remarks" && remarks && <RemarksDialog {...remarks} site={site} onClose={shut} />}
    </>
  );
}
