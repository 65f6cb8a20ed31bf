const TABLE = /exports\.HTML_ENTITIES = freeze\(\{[^]*?\n\}\);/;

/**
 * xmldom's table of character names with those of XML alone. Those of HTML are a third of all that it
 * weighs, and it asks for them only where it reads HTML, which nobody has it do here. Throws where there
 * is no such table, as another version may have it.
 */
export const withoutHtmlNames = (code: string): string => {
  if (!TABLE.test(code)) throw new Error("Expected the table HTML_ENTITIES in xmldom, found none.");
  return code.replace(TABLE, "exports.HTML_ENTITIES = exports.XML_ENTITIES;");
};
