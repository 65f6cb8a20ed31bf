/** What is imported, and where it goes. */
export interface ImportPlaces {
  path: string;
  /** The folder of the story or archive. */
  folder: string;
  /** Where the table of rejects goes. */
  rejects: string;
  force: boolean;
  /** Only tell, write nothing. */
  dry: boolean;
  json: boolean;
}
