import L from "leaflet";

/** Plug-ins of Leaflet look for it here. */
Object.assign(window, { L });
