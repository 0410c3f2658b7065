declare module "*/lettering.yaml" {
  const lettering: readonly import("../../itinerary/polity-lettering").PolityLettering[];
  export default lettering;
}
