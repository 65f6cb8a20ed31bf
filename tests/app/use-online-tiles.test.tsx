import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useOnlineTiles } from "../../src/app/use-online-tiles.ts";

const HOST = "tiles.example";

const tilesOf = (host: string | undefined) =>
  renderHook(({ of }) => useOnlineTiles(of), { initialProps: { of: host } });

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

describe("online tiles", () => {
  it("are not to be asked for before the reader agrees, nor for another host after", () => {
    const { result, rerender } = tilesOf(HOST);
    expect(result.current.state).toBeUndefined();
    act(() => result.current.agree(HOST));
    expect(result.current.state).toBe("waiting");
    rerender({ of: "other.example" });
    expect(result.current.state).toBeUndefined();
  });

  it("stay agreed to in the tab, for every host agreed to", () => {
    const { result } = tilesOf(HOST);
    act(() => {
      result.current.agree(HOST);
      result.current.agree("other.example");
    });
    expect(tilesOf(HOST).result.current.state).toBe("waiting");
    expect(tilesOf("other.example").result.current.state).toBe("waiting");
    expect(tilesOf("third.example").result.current.state).toBeUndefined();
  });

  it("are agreed to for this page where the browser has no storage", () => {
    vi.stubGlobal("sessionStorage", undefined);
    const { result } = tilesOf(HOST);
    expect(result.current.state).toBeUndefined();
    act(() => {
      result.current.agree("other.example");
      result.current.agree(HOST);
    });
    expect(result.current.state).toBe("waiting");
    vi.unstubAllGlobals();
    expect(tilesOf(HOST).result.current.state).toBeUndefined();
  });

  it("stay failed until the reader tries again or chooses anew", () => {
    const { result, rerender } = tilesOf(HOST);
    act(() => result.current.agree(HOST));
    act(() => result.current.report("failed"));
    rerender({ of: HOST });
    expect(result.current.state).toBe("failed");
    act(() => result.current.retry());
    expect(result.current.state).toBe("waiting");
    act(() => result.current.report("failed"));
    rerender({ of: undefined });
    expect(result.current.state).toBeUndefined();
    rerender({ of: HOST });
    expect(result.current.state).toBe("waiting");
  });
});
