interface ImportMetaEnv {
  /** “on” where readers' browsers keep a copy of the site. */
  readonly DATELINE_OFFLINE?: string;
  /** Origins that stories may be opened from, with commas between them. */
  readonly DATELINE_STORY_HOSTS?: string;
}
