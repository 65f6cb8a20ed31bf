import L from "leaflet";
import icon from "leaflet/dist/images/marker-icon.png";
import shadow from "leaflet/dist/images/marker-shadow.png";

/** Leaflet looks for its pictures beside its style sheet, which a bundler moves. */
L.Icon.Default.mergeOptions({ iconUrl: icon, iconRetinaUrl: icon, shadowUrl: shadow });
Reflect.deleteProperty(L.Icon.Default.prototype, "_getIconUrl");
