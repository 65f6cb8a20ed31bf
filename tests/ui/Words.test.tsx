import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Words } from "../../src/ui/Words.tsx";

describe("Words", () => {
  it("gives a text in the reader's language as it is", () => {
    const { container } = render(<Words of={{ ar: "الحلة", en: "Hillah" }} />);
    expect(container.innerHTML).toBe("Hillah");
  });

  it("marks a text in another language and keeps its direction to itself", () => {
    const { container } = render(<Words of={{ ar: "الحلة" }} />);
    const foreign = container.querySelector("bdi");
    expect(foreign?.lang).toBe("ar");
    expect(foreign?.textContent).toBe("الحلة");
  });
});
