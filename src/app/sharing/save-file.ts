/** A file to be saved by the reader's browser. */
export interface FileToSave {
  name: string;
  /** IANA media type. */
  mediaType: string;
  content: string | Uint8Array | Blob;
}

/** Hands a file to the browser. */
export type SaveFile = (file: FileToSave) => void;

/** Browsers read the file after the click; how long after, none of them says. */
const KEPT_MS = 60_000;

export const saveFile: SaveFile = ({ name, mediaType, content }) => {
  const blob = new Blob([content as BlobPart], { type: mediaType });
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
