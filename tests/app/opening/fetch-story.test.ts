import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchStory } from "../../../src/app/opening/fetch-story.ts";
import { readStoryAddress, type StoryAddress } from "../../../src/app/opening/story-address.ts";

const ADDRESS = readStoryAddress("/floods/", "https://a.example/", []) as StoryAddress;

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: (address: string) => Response | Promise<Response>) => {
  const asked = vi.fn((...[address]: [address: string, how: RequestInit]) =>
    Promise.resolve(answer(address)),
  );
  vi.stubGlobal("fetch", asked);
  return asked;
};

describe("the files of a story at an address", () => {
  it("come with the name of their folder, without cookies, referrer or detours", async () => {
    const asked = answering(() => new Response("{}"));
    const files = await fetchStory(ADDRESS, new AbortController().signal);
    expect(files.map(({ path }) => path)).toEqual(["floods/story.json", "floods/places.geojson"]);
    expect(asked).toHaveBeenCalledTimes(2);
    for (const [, how] of asked.mock.calls)
      expect(how).toMatchObject({
        redirect: "error",
        credentials: "omit",
        referrerPolicy: "no-referrer",
      });
  });

  it.each([
    [404, "missing"],
    [410, "missing"],
    [403, "refused"],
    [500, "refused"],
  ])("that the host answers with %i are %s, each by its address", async (status, trouble) => {
    answering((address) =>
      address.endsWith("story.json") ? new Response("{}") : new Response("", { status }),
    );
    await expect(fetchStory(ADDRESS, new AbortController().signal)).rejects.toMatchObject({
      trouble,
      status,
      address: "https://a.example/floods/places.geojson",
    });
  });

  it("that do not come at all have no answer", async () => {
    answering(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(fetchStory(ADDRESS, new AbortController().signal)).rejects.toMatchObject({
      trouble: "noAnswer",
    });
  });

  it("are not read to their end where they are too large", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (to) => {
        given += 1;
        to.enqueue(new Uint8Array(10_000_000));
      },
    });
    answering((address) =>
      address.endsWith("story.json") ? new Response(endless) : new Response("{}"),
    );
    await expect(fetchStory(ADDRESS, new AbortController().signal)).rejects.toMatchObject({
      trouble: "tooLarge",
    });
    expect(given).toBeLessThan(8);
  });

  it("that were called off are no problem of the host", async () => {
    const controller = new AbortController();
    answering(() => {
      controller.abort();
      return Promise.reject(new DOMException("aborted", "AbortError"));
    });
    await expect(fetchStory(ADDRESS, controller.signal)).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
