import { describe, expect, it, vi } from "vitest";
import { keepCopy } from "../../../src/app/offline/registration.ts";

/** A service worker in one of its states. */
class FakeWorker extends EventTarget {
  readonly postMessage = vi.fn();
  state: string;
  constructor(state: string) {
    super();
    this.state = state;
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn(() => Promise.resolve(this.registration));
}

const open = async (prepare: (container: FakeContainer) => void = () => undefined) => {
  const container = new FakeContainer();
  prepare(container);
  const reload = vi.fn();
  const onNewVersion = vi.fn<(load: () => void) => void>();
  const page = {
    workers: container as unknown as ServiceWorkerContainer,
    worker: "/sw.js",
    script: "/assets/index-1.js",
    trust: (address: string) => `trusted ${address}`,
    reload,
  };
  await keepCopy(page, onNewVersion);
  const take = (worker: FakeWorker) => {
    container.controller = worker;
    container.dispatchEvent(new Event("controllerchange"));
  };
  const find = (worker: FakeWorker) => {
    container.registration.installing = worker;
    container.registration.dispatchEvent(new Event("updatefound"));
  };
  return { container, reload, onNewVersion, take, find };
};

/** As a page that an earlier visit's worker answered. */
const served = (container: FakeContainer): void => {
  container.controller = container.registration.active = new FakeWorker("activated");
};

describe("the copy of a first visit", () => {
  it("is asked to serve the page once it is whole, without a word and without a reload", async () => {
    const { onNewVersion, reload, take, find, container } = await open();
    const worker = new FakeWorker("installing");
    find(worker);
    worker.become("installed");
    expect(worker.postMessage).not.toHaveBeenCalled();
    container.registration.active = worker;
    worker.become("activated");
    expect(worker.postMessage).toHaveBeenCalledWith({ is: "serve", script: "/assets/index-1.js" });
    take(worker);
    expect(onNewVersion).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it("is asked for by an address that is trusted and looked up anew each time", async () => {
    const { container } = await open();
    expect(container.register).toHaveBeenCalledExactlyOnceWith("trusted /sw.js", {
      updateViaCache: "none",
    });
  });
});

describe("a new version", () => {
  it("is offered when it is whole, taken only at the reader's word, and then the page is loaded", async () => {
    const { onNewVersion, reload, take, find } = await open(served);
    const newer = new FakeWorker("installing");
    find(newer);
    expect(onNewVersion).not.toHaveBeenCalled();
    newer.become("installed");
    expect(onNewVersion).toHaveBeenCalledOnce();
    expect(newer.postMessage).not.toHaveBeenCalled();
    onNewVersion.mock.calls[0]?.[0]();
    expect(newer.postMessage).toHaveBeenCalledExactlyOnceWith({ is: "replace" });
    expect(reload).not.toHaveBeenCalled();
    take(newer);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("that was already there when the page was opened is offered too", async () => {
    const { onNewVersion } = await open((container) => {
      served(container);
      container.registration.waiting = new FakeWorker("installed");
    });
    expect(onNewVersion).toHaveBeenCalledOnce();
  });

  it("that was not whole is not offered", async () => {
    const { onNewVersion, find } = await open(served);
    const newer = new FakeWorker("installing");
    find(newer);
    newer.become("redundant");
    expect(onNewVersion).not.toHaveBeenCalled();
  });
});

it("where the browser refuses, the promise does", async () => {
  await expect(
    open((container) => container.register.mockRejectedValue(new DOMException("denied"))),
  ).rejects.toThrow("denied");
});
