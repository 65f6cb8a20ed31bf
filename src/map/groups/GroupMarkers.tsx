import { useMap } from "react-leaflet";
import { GroupButtons } from "./GroupButtons.tsx";
import { GroupsCanvas } from "./GroupsCanvas.tsx";
import type { MapGroup } from "./map-group.ts";
import { groupsPane, type GroupsLie } from "./pane.ts";

interface GroupMarkersProps {
  groups: readonly MapGroup[];
  lie: GroupsLie;
  onOpen: (key: string) => void;
}

/** Groups of a story's places or of an archive's rows: their signs, and a button for each. */
export function GroupMarkers({ groups, lie, onOpen }: GroupMarkersProps) {
  const pane = groupsPane(useMap(), lie);
  return (
    <>
      <GroupsCanvas {...{ groups, pane }} />
      <GroupButtons {...{ groups, pane, onOpen }} />
    </>
  );
}
