import { afterEach, expect, it, vi } from "vitest";
import { storyHosts } from "../../../src/app/opening/story-hosts.ts";

afterEach(() => vi.unstubAllEnvs());

it("allows no host where the build names none", () => {
  vi.stubEnv("DATELINE_STORY_HOSTS", undefined);
  expect(storyHosts()).toEqual([]);
  vi.stubEnv("DATELINE_STORY_HOSTS", "");
  expect(storyHosts()).toEqual([]);
});

it("allows those that the build names", () => {
  vi.stubEnv("DATELINE_STORY_HOSTS", "https://a.example,https://b.example,");
  expect(storyHosts()).toEqual(["https://a.example", "https://b.example"]);
});
