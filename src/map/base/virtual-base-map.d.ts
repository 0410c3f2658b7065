declare module "virtual:base-map-coarse-url" {
  const url: string;
  export default url;
}
declare module "virtual:base-map-middle-url" {
  const url: string;
  export default url;
}
declare module "virtual:base-map-fine-url" {
  const url: string;
  export default url;
}
