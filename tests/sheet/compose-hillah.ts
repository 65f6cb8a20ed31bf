import type { Gazetteer } from "../../src/basemap/labels/gazetteer.ts";
import type { NamesShown } from "../../src/basemap/labels/names.ts";
import { indexStory } from "../../src/explore/story-index.ts";
import { select } from "../../src/explore/select.ts";
import type { View } from "../../src/explore/view.ts";
import { mapSheet } from "../../src/sheet/compose.ts";
import { drawSheet } from "../../src/sheet/drawing.ts";
import type { MeasureText } from "../../src/sheet/faces.ts";
import type { Drawing } from "../../src/sheet/nodes.ts";
import type { MapSheet } from "../../src/sheet/sheet.ts";
import type { Story } from "../../src/story/records/story.ts";
import { languageTools, speak } from "../../src/ui/language.ts";
import type { LanguageId } from "../../src/ui/messages/index.ts";
import { TEXTS } from "../ui/messages/every-language.ts";
import { HILLAH } from "../explore/hillah.ts";
import { REAL_GAZETTEER } from "../basemap/labels/real-gazetteer.ts";

export const LINK = "https://news.example/maps/#map=7/33.5/43.8&rev=1";

/** Every letter half as wide as it is high. */
export const measure: MeasureText = (text, { size }) => (text.length * size) / 2;

interface Wanted {
  story?: Story;
  view?: View;
  frame?: { width: number; height: number };
  lang?: LanguageId;
  shown?: NamesShown;
  gazetteer?: Gazetteer;
  filters?: string[];
  online?: string;
}

/** The sheet of a view of the first story, and its drawing. */
export const composed = async ({
  story = HILLAH,
  view = { camera: { zoom: 7, lat: 33.5, lng: 43.8 } },
  frame = { width: 900, height: 700 },
  lang = "en",
  shown = [lang],
  gazetteer = REAL_GAZETTEER,
  filters = [],
  online,
}: Wanted = {}): Promise<{ sheet: MapSheet; drawing: Drawing }> => {
  const index = indexStory(story);
  const tools = languageTools(await speak(lang));
  const sheet = mapSheet({
    index,
    scene: select(index, view),
    view,
    frame,
    names: { gazetteer, rivers: [], shown },
    tools,
    words: TEXTS[lang].picture,
    measure,
    filters,
    online,
    makers: "Natural Earth",
    link: LINK,
  });
  return { sheet, drawing: drawSheet(sheet, tools.figure, measure) };
};
