import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { StartOpening } from "../../../src/app/opening/open-service.ts";
import type { FromOpener, OpenedStory } from "../../../src/app/opening/opener-messages.ts";
import { useOpener } from "../../../src/app/opening/use-opener.ts";

afterEach(() => vi.unstubAllGlobals());

const FILES = [{ path: "a.csv", file: new Blob(["x"]) }];
const OPENED = { name: "a.csv" } as OpenedStory;

/** The hook with threads that do what the test says. */
const opening = () => {
  const threads: {
    tell: (message: FromOpener) => void;
    send: ReturnType<typeof vi.fn>;
    end: ReturnType<typeof vi.fn>;
  }[] = [];
  const start: StartOpening = (told) => {
    const thread = { tell: told, send: vi.fn(), end: vi.fn() };
    threads.push(thread);
    return thread;
  };
  const onStory = vi.fn();
  const hook = renderHook(() => useOpener("en", onStory, start));
  const thread = (n: number) => {
    const one = threads[n];
    if (!one) throw new Error(`There is no thread ${n}.`);
    return one;
  };
  return {
    ...hook,
    threads,
    thread,
    onStory,
    look: () => act(() => hook.result.current.look(FILES)),
  };
};

const several: FromOpener = {
  is: "several",
  choices: [{ id: "foreign:a", kind: "foreign", path: "a", title: null }],
};

describe("a thread that opens files", () => {
  it("is ended by calling it off, and what it still says is not heard", () => {
    const { result, thread, look, onStory } = opening();
    look();
    expect(result.current.state.is).toBe("working");
    act(() => result.current.cancel());
    expect(thread(0).end).toHaveBeenCalledOnce();
    expect(result.current.state).toEqual({ is: "idle", failed: null });
    act(() => thread(0).tell(several));
    act(() => thread(0).tell({ is: "story", opened: OPENED }));
    expect(result.current.state.is).toBe("idle");
    expect(onStory).not.toHaveBeenCalled();
  });

  it("is begun anew after “Choose something else”, with the choices as at first", () => {
    const { result, threads, thread, look } = opening();
    look();
    act(() => result.current.change({ map: { a: "lat" }, lang: "ar" }));
    expect(thread(0).send).toHaveBeenLastCalledWith({
      is: "read",
      choices: { map: { a: "lat" }, lang: "ar" },
    });
    act(() => result.current.cancel());
    look();
    expect(threads).toHaveLength(2);
    expect(thread(1).send).toHaveBeenCalledWith({ is: "look", files: FILES, lang: "en" });
    expect(result.current.choices).toEqual({ map: {} });
    act(() => thread(1).tell(several));
    expect(result.current.state).toEqual(several);
  });

  it("is ended by another choice, by a failure, by a story and when the page goes", () => {
    const { thread, look, onStory, unmount } = opening();
    look();
    look();
    expect(thread(0).end).toHaveBeenCalledOnce();
    act(() => thread(1).tell({ is: "failed", why: "empty", detail: "a.csv", problems: [] }));
    expect(thread(1).end).toHaveBeenCalledOnce();
    look();
    act(() => thread(2).tell({ is: "story", opened: OPENED }));
    expect(thread(2).end).toHaveBeenCalledOnce();
    expect(onStory).toHaveBeenCalledExactlyOnceWith(OPENED, undefined);
    look();
    unmount();
    expect(thread(3).end).toHaveBeenCalledOnce();
  });
});

describe("a story at an address", () => {
  it("is opened under that address once it is fetched", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("{}")));
    const { result, threads, thread, onStory } = opening();
    act(() => result.current.lookAt("/floods/"));
    expect(result.current.state).toMatchObject({ at: { stage: "fetching" } });
    await waitFor(() => expect(threads).toHaveLength(1));
    act(() => thread(0).tell({ is: "story", opened: OPENED }));
    const from = new URL("/floods/", location.href).href;
    expect(onStory).toHaveBeenCalledWith({ ...OPENED, name: from }, from);
  });

  it("that cannot be fetched is told with the file and the host’s answer", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
    const { result, threads } = opening();
    act(() => result.current.lookAt("/floods/"));
    await waitFor(() => expect(result.current.state.is).toBe("idle"));
    expect(result.current.state).toMatchObject({
      failed: { why: "not-fetched", problems: [], fetching: { trouble: "missing", status: 404 } },
    });
    expect(threads).toHaveLength(0);
  });

  it("is not asked for any more once it is called off", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
      signals.push(signal);
      return new Promise<Response>((_done, failed) =>
        signal?.addEventListener("abort", () => failed(new DOMException("off", "AbortError"))),
      );
    });
    const { result } = opening();
    act(() => result.current.lookAt("/floods/"));
    await act(async () => {
      result.current.cancel();
      await Promise.resolve();
    });
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    expect(result.current.state).toEqual({ is: "idle", failed: null });
  });

  it("is not fetched from a host that nobody allowed", () => {
    const asked = vi.fn();
    vi.stubGlobal("fetch", asked);
    const { result } = opening();
    act(() => result.current.lookAt("https://elsewhere.example/floods/"));
    expect(result.current.state).toMatchObject({ failed: { why: "host-not-allowed" } });
    expect(asked).not.toHaveBeenCalled();
  });
});
