import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { showArchive } from "../../src/app/archive/show-archive.ts";
import { createUrlStore } from "../../src/app/url-store.ts";
import { useView } from "../../src/app/use-view.ts";
import { madeArchive } from "../archive/made-archive.ts";
import { FakeAddressBar } from "./fake-address-bar.ts";

const { archive } = showArchive(madeArchive(20));
const LINK = `#map=4/33/44&group=${archive.ids.of(7)}`;

const arrive = () => {
  const bar = new FakeAddressBar(LINK);
  const store = createUrlStore(bar);
  const { result } = renderHook(() => useView(store, archive.index, undefined));
  const unlist = () => {
    act(() => result.current.unlist());
    bar.wait(500);
  };
  return { bar, view: () => result.current, unlist };
};

it("a list that a link asks for and the map does not show is told, and leaves the address", () => {
  const { bar, view, unlist } = arrive();
  expect([view().view.list, view().problems]).toEqual([archive.ids.of(7), []]);
  unlist();
  expect(bar.entries).toEqual(["#map=4/33.000/44.000"]);
  expect(view().view.list).toBeUndefined();
  expect(view().problems).toEqual([{ key: "group", value: archive.ids.of(7), reason: "unshown" }]);
});

it("one that the reader moved or filtered away leaves the address without a word", () => {
  const { bar, view, unlist } = arrive();
  act(() => view().change({ camera: { zoom: 4, lat: 10, lng: 10 } }, "motion"));
  unlist();
  expect(bar.entries).toEqual(["#map=4/10.000/10.000"]);
  expect(view().problems).toEqual([]);
});
