import { describe, expect, it } from "vitest";
import { timeFilter } from "../../../src/explore/filters/time.ts";
import { indexStory } from "../../../src/explore/story-index.ts";
import { quickChoices } from "../../../src/explore/timeline/quick-choices.ts";
import { HILLAH_INDEX } from "../hillah.ts";
import { makeEvent, makeStory, makeWhen } from "../make-story.ts";

const said = (choices: ReturnType<typeof quickChoices>): string[] =>
  choices.map(({ kind, date, time }) =>
    [kind, date, time ? `${time.from ?? ".."}/${time.to ?? ".."}` : ""].join(" ").trim(),
  );

describe("the quick choices", () => {
  it("come from the dates of the story of Hillah, with the day of the strike where it fell", () => {
    expect(said(quickChoices(HILLAH_INDEX))).toEqual([
      "all",
      "before 2023-12-26 ../2023-12-25",
      "on 2023-12-26 2023-12-26/2023-12-26",
      "since 2023-12-26 2023-12-26/..",
      "year 2020 2020/2020",
      "year 2023 2023/2023",
      "month 2023-10 2023-10/2023-10",
      "month 2023-11 2023-11/2023-11",
      "month 2023-12 2023-12/2023-12",
    ]);
  });

  it("have no main day without a contradiction, and no month or year that no date names", () => {
    const dates = ["2019/2021", "2022-05~", "199X", "some day", "[..2022-06-01]"];
    const events = dates.map((edtf, i) => makeEvent(`e${i}`, { when: makeWhen(edtf) }));
    expect(said(quickChoices(indexStory(makeStory({ events }))))).toEqual([
      "all",
      "year 2019 2019/2019",
      "year 2021 2021/2021",
      "year 2022 2022/2022",
      "month 2022-05 2022-05/2022-05",
      "month 2022-06 2022-06/2022-06",
    ]);
  });

  it("name years before 0001 in the order of time", () => {
    const events = ["-0043-03-15", "-0099", "0014"].map((edtf, i) =>
      makeEvent(`e${i}`, { when: makeWhen(edtf) }),
    );
    expect(said(quickChoices(indexStory(makeStory({ events }))))).toEqual([
      "all",
      "year -0099 -0099/-0099",
      "year -0043 -0043/-0043",
      "year 0014 0014/0014",
      "month -0043-03 -0043-03/-0043-03",
    ]);
  });

  it("can each stand in a link", () => {
    for (const { time } of quickChoices(HILLAH_INDEX))
      if (time) expect(timeFilter.codec.read(timeFilter.codec.write(time)).value).toEqual(time);
  });
});
