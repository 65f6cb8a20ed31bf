const DEFAULT_PORT = 4173;

/**
 * Reads the PORT variable; throws a sentence for the reader when it is no port number.
 * @param {string | undefined} text
 * @returns {number}
 */
export function portFrom(text) {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    throw new Error(`PORT must be a whole number from 1 to 65535, but it is "${text}".`);
  }
  return port;
}
