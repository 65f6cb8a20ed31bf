import { EXPORTS, type ExportFormat } from "../../formats/exports.ts";
import { writeArchive, zippedFolder } from "../../formats/archive/write.ts";
import type { Extract, RawFile } from "../../formats/extract.ts";
import type { Story } from "../../story/records/story.ts";
import type { Download } from "../../ui/share/Downloads.tsx";
import type { PictureScene } from "./map-picture.ts";
import { PICTURES, type PictureFormat } from "./pictures.ts";
import type { FileToSave, SaveFile } from "./save-file.ts";

/** Of the same chunk: it is only wanted where files are saved. */
export { withSchemas } from "./with-schemas.ts";

export interface DownloadsRequest {
  /** What the view shows, without the story's own files. */
  extract: Extract;
  /** ISO 8601, for the files' names. */
  day: string;
  save: SaveFile;
  /** The story's own files, for what holds the whole story. */
  rawFiles: () => Promise<readonly RawFile[] | undefined>;
}

/** `hillah-2023-12-2026-11-24.csv`; what filters have made smaller says so: `…-7-of-11-…`. */
const nameOf = (
  { extract, day }: DownloadsRequest,
  format: Pick<ExportFormat, "extension" | "ofWholeStory">,
): string => {
  const { story, events } = extract;
  const [shown, total] = [events.length, story.events.length];
  const part = shown < total && !format.ofWholeStory ? `-${shown}-of-${total}` : "";
  return `${story.id}${part}-${day}.${format.extension}`;
};

/** Every picture of the map, ready to be drawn and saved. */
export const picturesOf = (request: DownloadsRequest, picture: PictureScene): Download[] =>
  Object.entries<PictureFormat>(PICTURES).map(([id, format]) => ({
    id,
    label: format.label,
    cannotCarry: format.cannotCarry,
    save: async () => {
      const name = nameOf(request, format);
      const content = await format.draw(picture);
      request.save({ name, mediaType: format.mediaType, content });
      return name;
    },
  }));

/** Every format, ready to be written and saved. */
export const downloadsOf = (request: DownloadsRequest): Download[] =>
  Object.entries<ExportFormat>(EXPORTS).map(([id, format]) => ({
    id,
    label: format.label,
    cannotCarry: format.cannotCarry,
    save: async () => {
      const files = format.ofWholeStory ? await request.rawFiles() : undefined;
      const name = nameOf(request, format);
      const content = format.write({ ...request.extract, files });
      request.save({ name, mediaType: format.mediaType, content });
      return name;
    },
  }));

/**
 * The folder of a story that has no address, as a zip. `files` are its own as they were read and what
 * goes with them: one alone stays one, as records that lack the other file have lost what leads there.
 */
export const folderOf = (
  story: Story,
  files: readonly RawFile[],
  langs: readonly string[],
): FileToSave => {
  const extract = { story, events: [], places: [], langs, link: "", linkTo: () => "" };
  return {
    name: `${story.id}.zip`,
    mediaType: EXPORTS.archive.mediaType,
    content: writeArchive(files.length > 0 ? { ...extract, files } : extract),
  };
};

/** The folder of an archive as a zip, with its files as they are, by their names. */
export const archiveFolderOf = async (
  id: string,
  files: Readonly<Record<string, Blob>>,
): Promise<FileToSave> => {
  const read = Object.entries(files).map(async ([name, file]) => ({
    name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  return {
    name: `${id}.zip`,
    mediaType: EXPORTS.archive.mediaType,
    content: zippedFolder(id, await Promise.all(read)),
  };
};
