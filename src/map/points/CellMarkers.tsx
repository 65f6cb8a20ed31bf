import { useCallback, useMemo } from "react";
import type { ExploredArchive } from "../../archive/explored.ts";
import type { Town } from "../../basemap/labels/gazetteer.ts";
import type { Towns } from "../../basemap/towns.ts";
import { numberFormat } from "../../ui/formats.ts";
import { useLanguage, type LanguageTools } from "../../ui/language.ts";
import { withTypes } from "../../ui/pile-name.ts";
import { typesOf, type PlacedCell } from "./cells.ts";
import { CellButtons } from "./CellButtons.tsx";
import { CellsCanvas } from "./CellsCanvas.tsx";
import { digitsOf, placeNames, TownsOfCells } from "./place-names.ts";

const nameOfTown = (town: Town | undefined, within: LanguageTools["within"]): string | undefined =>
  town && within(town.ar === null ? { en: town.en } : { en: town.en, ar: town.ar });

interface CellMarkersProps {
  archive: ExploredArchive;
  cells: readonly PlacedCell[];
  /** Null until the map's names are there, and what has no town near is told by its coordinates. */
  towns: Towns | null;
  onOpen: (key: string) => void;
}

/** The rows of a view that holds too many to show each: a button for each cell of the grid. */
export function CellMarkers({ archive, cells, towns, onOpen }: CellMarkersProps) {
  const tools = useLanguage();
  const { say, within, texts, lang } = tools;
  const townsOf = useMemo(() => towns && new TownsOfCells(towns), [towns]);
  const nears = useMemo(() => {
    const near = townsOf?.of(cells) ?? [];
    const places = cells.map(({ at }, n) => ({ at, town: nameOfTown(near[n], within) }));
    const [first] = cells;
    return placeNames(places, first ? digitsOf(first) : 0, (degrees, digits) =>
      numberFormat(lang, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        // What is rounded to nothing has no sign.
        signDisplay: "negative",
      }).format(degrees),
    );
  }, [cells, townsOf, within, lang]);
  const nameOf = useCallback(
    (cell: PlacedCell, near: string): string =>
      withTypes(
        typesOf(archive, cell),
        (events, commonest) => say.groupName(events, near, commonest),
        { within, ...(texts && { texts }) },
      ),
    [archive, say, within, texts],
  );
  return (
    <>
      <CellsCanvas archive={archive} cells={cells} />
      <CellButtons {...{ cells, nears, nameOf, onOpen }} />
    </>
  );
}
