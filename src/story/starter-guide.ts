import { hasStarterTexts } from "./starter-texts.ts";

/** Where the first texts are in another language than the story's, what becomes of them. */
const inEnglish = (lang: string): string =>
  hasStarterTexts(lang)
    ? ""
    : ` The texts that are there are English and
   marked so: replace \`"en": "…"\` by \`"${lang}": "…"\` with your words.`;

/** The comments on a new story, as a file beside it: JSON has none, and stays what every program reads. */
export const starterGuide = (id: string, folder: string, lang: string): string => `# ${id}

A story is two files. Both are plain JSON, which has no comments: what there is to say stands here, and an
editor such as VS Code tells of each field when the pointer rests on it (the \`$schema\` line does that).

| file             | what it holds                                                        |
| ---------------- | -------------------------------------------------------------------- |
| \`story.json\`     | sources, parties, events, quotes, claims, notes                      |
| \`places.geojson\` | the places: open it in QGIS or geojson.io                            |
| \`article.txt\`    | the article's own text, for the proof of the quotes. Never publish it |

## What to do, in this order

1. Save the article's text as \`article.txt\` in this folder.
2. In \`places.geojson\` replace “Exampleton” by the places that the article names. Longitude stands before
   latitude. \`precision\` says how exactly a place is known: a town is never an exact point.
3. In \`story.json\` replace the party and the event. \`when.tz\` is the time zone of the place, such as
   \`Asia/Baghdad\`. Titles, summary and descriptions are your own words.${inEnglish(lang)}
4. Add the quotes. Give only the words, as they stand in the article; the rest is filled in:

   \`\`\`json
   {
     "id": "mayor-damage",
     "kind": "statement",
     "speaker": "mayor",
     "source": "article",
     "about": [{ "event": "first-event" }],
     "lang": "en",
     "selector": [{ "type": "TextQuoteSelector", "exact": "the words between the quotation marks" }]
   }
   \`\`\`

   \`\`\`sh
   npx dateline verify ${folder} --write
   \`\`\`

5. Add what each party claims, under \`claims\`: one claim for each party and question. You do not write down
   who contradicts whom; that is worked out.
6. Look for mistakes; each is told with its line and what to do:

   \`\`\`sh
   npx dateline validate ${folder}
   \`\`\`

Delete this file when you no longer need it.
`;
