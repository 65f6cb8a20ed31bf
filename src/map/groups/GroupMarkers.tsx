import { GroupButtons } from "./GroupButtons.tsx";
import { GroupsCanvas } from "./GroupsCanvas.tsx";
import type { MapGroup } from "./map-group.ts";

interface GroupMarkersProps {
  groups: readonly MapGroup[];
  onOpen: (key: string) => void;
}

/** Groups of a story's places or of an archive's rows: their signs, and a button for each. */
export function GroupMarkers({ groups, onOpen }: GroupMarkersProps) {
  return (
    <>
      <GroupsCanvas groups={groups} />
      <GroupButtons groups={groups} onOpen={onOpen} />
    </>
  );
}
