/** Leaflet.TimeDimension adds itself to the global Leaflet and exports nothing. */
declare module "leaflet-timedimension";
