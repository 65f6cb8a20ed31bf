import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Words } from "../../src/ui/Words.tsx";
import { DEFAULT_LANGUAGE, LanguageContext } from "../../src/ui/language.ts";
import { inArabic } from "./in-arabic.tsx";

const BOTH = { ar: "الحلة", en: "Hillah" };

describe("Words", () => {
  it("gives a text in the reader's language as it is", () => {
    expect(render(<Words of={BOTH} />).container.innerHTML).toBe("Hillah");
    expect(render(inArabic(<Words of={BOTH} />)).container.innerHTML).toBe("الحلة");
  });

  it("isolates a name in other letters, whatever language it is said to be in", () => {
    const file = render(inArabic(<Words of={{ ar: "04-gharaq.csv" }} />)).container;
    expect(file.innerHTML).toBe("<bdi>04-gharaq.csv</bdi>");
    const mixed = render(inArabic(<Words of={{ ar: "F-16 فوق الموصل" }} />)).container;
    expect(mixed.innerHTML).toBe("F-16 فوق الموصل");
    expect(render(<Words of={{ en: "الحلة" }} />).container.innerHTML).toBe("<bdi>الحلة</bdi>");
  });

  it("isolates a text in another language and says which one it is", () => {
    const { container } = render(<Words of={{ ar: "الحلة" }} />);
    const foreign = container.querySelector("bdi");
    expect(foreign?.lang).toBe("ar");
    expect(foreign?.textContent).toBe("الحلة");
    expect(container.textContent).toBe("الحلة in Arabic");
  });

  it("says so in the reader's language", () => {
    const { container } = render(inArabic(<Words of={{ en: "Hillah" }} />));
    expect(container.querySelector("bdi")?.lang).toBe("en");
    expect(container.textContent).toBe("Hillah باللغة الإنجليزية");
  });

  it("leaves names unmarked, and what is in no known language", () => {
    const name = render(inArabic(<Words of={{ en: "Hillah" }} unmarked />)).container;
    expect(name.querySelector("bdi")?.lang).toBe("en");
    expect(name.textContent).toBe("Hillah");
    expect(render(<Words of={{ und: "Hilla" }} />).container.textContent).toBe("Hilla");
  });

  it("leaves the mark out where all of the story is in that language, which is said once", () => {
    const told = (
      <LanguageContext value={{ ...DEFAULT_LANGUAGE, told: "ar" }}>
        <Words of={{ ar: "الحلة" }} /> <Words of={{ de: "Hilla" }} />
      </LanguageContext>
    );
    const { container } = render(told);
    expect(container.textContent).toBe("الحلة Hilla in German");
    expect(container.querySelector("bdi")?.lang).toBe("ar");
  });

  it("takes a tag that is no language as it is written", () => {
    expect(render(<Words of={{ "en-a1": "x" }} />).container.textContent).toBe("x in en-a1");
  });
});
