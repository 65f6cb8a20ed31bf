import { useMemo } from "react";
import type { ExploredArchive } from "../../archive/explored.ts";
import type { Town } from "../../basemap/labels/gazetteer.ts";
import type { Towns } from "../../basemap/towns.ts";
import { numberFormat } from "../../ui/formats.ts";
import { useLanguage, type LanguageTools } from "../../ui/language.ts";
import { withTypes } from "../../ui/pile-name.ts";
import { GroupMarkers } from "../groups/GroupMarkers.tsx";
import type { MapGroup } from "../groups/map-group.ts";
import { typesOf, type PlacedCell } from "./cells.ts";
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
  const groups = useMemo(
    () =>
      cells.map((cell, n): MapGroup => {
        const { key, at, count } = cell;
        const types = typesOf(archive, cell);
        const name = withTypes(
          types,
          (events, commonest) => say.groupName(events, nears[n] ?? "", commonest),
          { within, ...(texts && { texts }) },
        );
        return { key, at, name, types, count, isLone: count === 1 };
      }),
    [archive, cells, nears, say, within, texts],
  );
  return <GroupMarkers groups={groups} lie="underRows" onOpen={onOpen} />;
}
