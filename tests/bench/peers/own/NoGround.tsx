/** In place of the built-in map: none, as the other pages have none. */
export function BuiltInMap() {
  return null;
}
