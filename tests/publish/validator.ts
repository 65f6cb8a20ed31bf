import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // React writes them so; both are HTML.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // A list without markers needs its role said for VoiceOver, as the components do.
    "no-redundant-role": "off",
    "heading-level": "error",
    // Titles are as long as what they name.
    "long-title": "off",
  },
});

/** What an offline HTML validator finds wrong with a document. */
export const htmlProblems = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
