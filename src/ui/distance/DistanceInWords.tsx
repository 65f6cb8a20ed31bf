import {
  distanceBetween,
  inKilometres,
  inMiles,
  type Estimate,
} from "../../explore/distance/estimate.ts";
import type { Place } from "../../story/records/place.ts";
import { placeNames } from "../../story/text.ts";
import { useLateMessages } from "../late-messages.ts";
import { Words } from "../Words.tsx";

const KILOMETRE_M = 1000;

/** A distance with its range, and what makes it no more exact. */
export function DistanceInWords({ estimate }: { estimate: Estimate }) {
  const { distance } = useLateMessages();
  const [km, miles] = [inKilometres(estimate), inMiles(estimate)];
  return (
    <>
      <b>{km.low > 0 && miles.low > 0 ? distance.about(km, miles) : distance.atMost(km, miles)}</b>{" "}
      <small>{distance.doubt(estimate.radiiM.map((radius) => radius / KILOMETRE_M))}</small>
    </>
  );
}

/** The same as a line of its own, with both places; nothing where there is no distance between them. */
export function DistanceLine({ from, to }: { from: Place | undefined; to: Place | undefined }) {
  const estimate = from && to && distanceBetween(from, to);
  if (!estimate) return null;
  return (
    <p>
      <Words of={placeNames(from)} unmarked /> – <Words of={placeNames(to)} unmarked />:{" "}
      <DistanceInWords estimate={estimate} />
    </p>
  );
}
