import { describe, expect, it } from "vitest";
import { jsonLd } from "../../src/publish/json-ld.ts";
import type { Site } from "../../src/publish/site.ts";
import { BASE, siteOfStory } from "./sites.ts";

const hillah = await siteOfStory("hillah-2023-12");

const thingAt = (path: string, site: Site = hillah): unknown => {
  const page = site.at.get(`s/hillah-2023-12/${path}`);
  if (!page) throw new Error(`There is no page ${path}.`);
  // As it is written: what is undefined is left out.
  return JSON.parse(JSON.stringify(jsonLd(site.publication, page)));
};

describe("a page's data in schema.org's terms", () => {
  it("is an Article that rests on the one it is about", () => {
    expect(thingAt("")).toMatchObject({
      "@type": "Article",
      headline: "Iraq condemns a US airstrike on Kataib Hezbollah in Hillah",
      isBasedOn: { "@type": "NewsArticle", publisher: { name: "Atlas News" } },
      dateModified: "2026-11-22",
      inLanguage: "en",
      license: "https://spdx.org/licenses/CC-BY-4.0",
      image: `${BASE}s/hillah-2023-12/preview.png`,
    });
  });

  it("is an Event with the moment and the circle that are known", () => {
    expect(thingAt("e/hillah-strike/")).toMatchObject({
      "@type": "Event",
      startDate: "2023-12-26T04:45:00+03:00",
      location: [{ "@type": "Place", geo: { "@type": "GeoCircle", geoRadius: 6000 } }],
    });
  });

  it("is a Place in both languages, an area as a shape", () => {
    expect(thingAt("p/hillah/")).toMatchObject({
      "@type": "Place",
      name: "Hillah",
      alternateName: expect.arrayContaining(["Hillah", "الحلة"]) as unknown,
      address: { addressCountry: "IQ" },
    });
    expect(thingAt("p/iraq/")).toMatchObject({ geo: [{ "@type": "GeoShape" }] });
  });

  it("is a Quotation with its speaker, and without one where the source names none", () => {
    expect(thingAt("q/pmo-hostile-act-lead/")).toMatchObject({
      "@type": "Quotation",
      text: "a clear hostile act.",
      spokenByCharacter: { "@type": "Organization", name: "Iraqi Prime Minister's Office" },
    });
    const silent = hillah.publication.index.story.quotes.find(({ speaker }) => speaker === null);
    expect(thingAt(`q/${silent?.id}/`)).not.toHaveProperty("spokenByCharacter");
  });

  it("is a Claim of its party, with no word on whether it holds", () => {
    expect(thingAt("c/centcom-killed/")).toMatchObject({
      "@type": "Claim",
      author: { name: "CENTCOM" },
      datePublished: "2023-12-25",
      about: { "@type": "Event", url: `${BASE}s/hillah-2023-12/e/hillah-strike/` },
    });
    for (const page of hillah.pages)
      expect(JSON.stringify(jsonLd(hillah.publication, page))).not.toMatch(/ClaimReview|rating/i);
  });

  it("gives no date that is only about so", () => {
    expect(thingAt("c/pmo-killed/")).not.toHaveProperty("datePublished");
    expect(thingAt("")).not.toHaveProperty("isBasedOn.datePublished");
  });

  it("holds no address where the site's is not known", async () => {
    const site = await siteOfStory("hillah-2023-12", "en", null);
    expect(thingAt("e/hillah-strike/", site)).not.toHaveProperty("url");
    expect(thingAt("e/hillah-strike/", site)).not.toHaveProperty("image");
  });
});
