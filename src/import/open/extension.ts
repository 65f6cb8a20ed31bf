/** How a file's name ends, in small letters and without the dot. */
export const extensionOf = (name: string): string =>
  name.slice(name.lastIndexOf(".") + 1).toLowerCase();
