import { describe, expect, it } from "vitest";
import { dateInWords, tickInWords, whenInWords } from "../../src/ui/dates.ts";
import { ar } from "../../src/ui/messages/ar/page.ts";
import { en } from "../../src/ui/messages/en/page.ts";
import { makeEvent } from "../explore/make-story.ts";

const inWords = (edtf: string, tz = "Asia/Baghdad"): string => dateInWords(edtf, tz, "en", en);

describe("dateInWords", () => {
  it.each([
    ["2020", "2020"],
    ["2023-12", "December 2023"],
    ["2023-12-25", "25 December 2023"],
    ["2023-12-XX", "December 2023"],
    ["2023-XX-XX", "2023"],
    ["199X", "between 1990 and 1999"],
    ["19XX", "between 1900 and 1999"],
  ])("says %s no more exactly than it is", (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });

  it.each([
    ["-0043-03-15", "15 March 44 BC"],
    ["0000", "1 BC"],
    ["-0043~", "about 44 BC"],
    ["-0043/0014", "44 BC to 14 AD"],
    ["[-0752..-0508]", "between 753 BC and 509 BC"],
    ["0014/0020", "14 to 20"],
    ["../-0043-03", "until March 44 BC"],
  ])("says %s with the era where it reaches into years before 0001", (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });

  it("names the era in Arabic and on an axis where a year is said", () => {
    expect(dateInWords("-0043-03-15", "UTC", "ar", ar)).toBe("١٥ آذار ٤٤ ق.م");
    expect(tickInWords("-0043", true, "en")).toBe("44 BC");
    expect(tickInWords("-0043-03", true, "en")).toBe("Mar 44 BC");
    expect(tickInWords("-0043-03-15", false, "en")).toBe("15 Mar");
  });

  it.each([
    ["2023-12-26~", "about 26 December 2023"],
    ["2020?", "possibly 2020"],
    ["2020-03%", "possibly about March 2020"],
    ["2023-12-01~/2023-12-26", "about 1 December 2023 to 26 December 2023"],
  ])("says of %s how sure it is", (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });

  it.each([
    ["2023-10-17/..", "since 17 October 2023"],
    ["../2023-12", "until December 2023"],
    ["2020/2023-12-26", "2020 to 26 December 2023"],
    ["2023-05-03/2023-05-03", "3 May 2023"],
    ["2023-01/2023", "January 2023 to 2023"],
    ["[2020..2023-12-26]", "between 2020 and 26 December 2023"],
    ["[..2020]", "2020 or earlier"],
    ["[2020..]", "2020 or later"],
    ["XXXX", "date not known"],
  ])("says %s as a stretch of time or as some moment in it", (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });

  it.each([
    ["2023-12-26T04:45:00+03:00", "Asia/Baghdad", "26 December 2023, 04:45 local time (UTC+3)"],
    ["2023-12-26T01:45:00Z", "Asia/Baghdad", "26 December 2023, 04:45 local time (UTC+3)"],
    ["2023-12-26T01:45:00Z", "America/New_York", "25 December 2023, 20:45 local time (UTC-5)"],
    ["2023-07-01T12:00:00Z", "America/New_York", "1 July 2023, 08:00 local time (UTC-4)"],
    ["2023-12-26T00:00:00+03:00", "Asia/Baghdad", "26 December 2023, 00:00 local time (UTC+3)"],
  ])("says the instant %s by the clocks of %s", (edtf, tz, words) => {
    expect(inWords(edtf, tz)).toBe(words);
  });

  it.each(["Asia/Baghdad", "America/New_York", "Pacific/Auckland"])(
    "does not move a day into the day before or after in %s",
    (tz) => {
      expect(inWords("2023-12-25", tz)).toBe("25 December 2023");
      expect(inWords("2020", tz)).toBe("2020");
    },
  );

  it("says a date it cannot read as it is written", () => {
    expect(inWords("after Friday prayers")).toBe("after Friday prayers");
  });
});

describe("in Arabic", () => {
  it.each([
    ["2023-12-25", "٢٥ كانون الأول ٢٠٢٣"],
    ["2023-12-26~", "نحو ٢٦ كانون الأول ٢٠٢٣"],
    ["[2020..2023-12-26]", "بين ٢٠٢٠ و٢٦ كانون الأول ٢٠٢٣"],
    ["2023-10-17/..", "منذ ١٧ تشرين الأول ٢٠٢٣"],
    ["2023-12-26T04:45:00+03:00", "٢٦ كانون الأول ٢٠٢٣، ٠٤:٤٥ بالتوقيت المحلي (UTC+3)"],
    ["2023-12-26T18:00:00+03:00", "٢٦ كانون الأول ٢٠٢٣، ١٨:٠٠ بالتوقيت المحلي (UTC+3)"],
  ])("%s has the months and the figures of Iraq", (edtf, words) => {
    expect(dateInWords(edtf, "Asia/Baghdad", "ar", ar)).toBe(words);
  });
});

describe("whenInWords", () => {
  it("uses the time zone of the event's place", () => {
    const edtf = "2023-12-26T01:45:00Z";
    const when = { edtf, tz: "America/New_York", precision: "minute", basis: "article" } as const;
    expect(whenInWords(makeEvent("e", { when }), "en", en)).toContain("25 December 2023, 20:45");
  });
});

describe("the names on an axis", () => {
  it.each([
    ["2023-12-26", false, "26 Dec"],
    ["2023-12-26", true, "26 Dec 2023"],
    ["2023-12", false, "Dec"],
    ["2023-12", true, "Dec 2023"],
    ["2023", false, "2023"],
  ])("%s (with its year: %s) is %s", (date, withYear, words) => {
    expect(tickInWords(date, withYear, "en")).toBe(words);
  });
});
