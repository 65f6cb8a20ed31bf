/** What macOS and Windows put among the files of a folder. */
const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file, by its path, was put there by an operating system: nobody means it to be read. */
export const isSystemFile = (path: string): boolean => OF_SYSTEMS.test(path);
